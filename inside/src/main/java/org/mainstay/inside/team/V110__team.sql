-- One team of several employers, and who is on duty on which day.
create schema if not exists inside_team;

create table inside_team.worker (
  worker_id uuid primary key,
  name text not null,
  role text not null
    check (role in ('LEAD', 'CLINICIAN', 'PEER_WORKER', 'EMPLOYMENT_ADVISER', 'CHARITY_WORKER')),
  employer text not null,
  helps_with text not null,
  left_on date
);

create table inside_team.duty (
  on_day date not null,
  place int not null check (place between 1 and 9),
  worker_id uuid not null references inside_team.worker (worker_id),
  primary key (on_day, place)
);
