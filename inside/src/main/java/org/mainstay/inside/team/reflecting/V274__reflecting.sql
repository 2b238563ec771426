-- Groups of reflective practice: when, led by whom, on what. Who came is read by those who were there.
create table inside_team.reflecting (
  reflecting_id uuid primary key,
  on_day date not null,
  led_by uuid not null references inside_team.worker (worker_id),
  theme bytea not null,
  noted_by uuid not null,
  at timestamptz not null,
  version int not null
);

create table inside_team.reflected (
  reflecting_id uuid not null references inside_team.reflecting (reflecting_id),
  worker_id uuid not null references inside_team.worker (worker_id),
  primary key (reflecting_id, worker_id)
);
