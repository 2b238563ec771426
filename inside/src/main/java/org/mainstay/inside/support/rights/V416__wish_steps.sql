-- When the clock of a wish stood still, went on, or got two months more. The day by which a wish is
-- answered is worked out from these.
create table inside_support.wish_step (
  step_id bigint generated always as identity primary key,
  wish_id uuid not null references inside_support.wish (wish_id),
  person_key uuid not null,
  what text not null check (what in ('STOPPED', 'RESUMED', 'EXTENDED')),
  reason text not null check (reason in ('WHO', 'WHAT', 'LAW', 'HARD', 'MANY')),
  at timestamptz not null,
  worker_id uuid not null,
  check ((what = 'EXTENDED') = (reason in ('HARD', 'MANY')))
);

create index wish_step_of on inside_support.wish_step (wish_id, step_id);
-- Two months more are given once.
create unique index wish_step_extended on inside_support.wish_step (wish_id)
  where what = 'EXTENDED';

alter table inside_support.wish_step enable row level security;
alter table inside_support.wish_step force row level security;
create policy reach on inside_support.wish_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
