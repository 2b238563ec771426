-- Who has supervision with whom and how often, and each time that it was held or missed. What was
-- talked about is sealed with the hub's key; it is of no person.
create table inside_team.supervision_contract (
  worker_id uuid primary key references inside_team.worker (worker_id),
  supervisor_id uuid references inside_team.worker (worker_id),
  outside_name bytea,
  outside_is_professional boolean not null,
  in_group boolean not null,
  every_weeks int not null check (every_weeks between 1 and 52),
  starts_on date not null,
  review_on date not null,
  version int not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  check ((supervisor_id is null) <> (outside_name is null)),
  check (supervisor_id <> worker_id),
  check (review_on > starts_on)
);

create table inside_team.supervision_session (
  worker_id uuid not null references inside_team.worker (worker_id),
  on_day date not null,
  minutes int not null check (minutes between 0 and 480),
  words bytea not null,
  noted_by uuid not null,
  at timestamptz not null,
  primary key (worker_id, on_day)
);
