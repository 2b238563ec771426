-- The hours that each worker agreed for each day of a week, and those that they say they worked.
create table inside_huddle.agreed_hours (
  worker_id uuid not null,
  week_day int not null check (week_day between 1 and 7),
  minutes int not null check (minutes between 0 and 1440),
  primary key (worker_id, week_day)
);

create table inside_huddle.worked_hours (
  worker_id uuid not null,
  on_day date not null,
  minutes int not null check (minutes between 0 and 1440),
  primary key (worker_id, on_day)
);
