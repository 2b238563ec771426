-- Tasks: what, who, by when, and whether it was done; of a case, or of the team without a case.
create table inside_support.task (
  task_id uuid primary key,
  referral_id uuid references inside_referral.referral (referral_id),
  person_key uuid,
  number int not null,
  what bytea not null,
  worker_id uuid not null,
  by_day date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  state text not null check (state in ('OPEN', 'DONE', 'NOT_NEEDED')),
  settled_by uuid,
  settled_at timestamptz,
  note bytea,
  version int not null,
  check ((referral_id is null) = (person_key is null)),
  check ((state = 'OPEN') = (settled_at is null))
);

-- A form that is sent twice keeps one task.
create unique index task_once on inside_support.task
  (coalesce(referral_id, '00000000-0000-0000-0000-000000000000'), number);
create index task_of_worker on inside_support.task (worker_id, by_day) where state = 'OPEN';

alter table inside_support.task enable row level security;
alter table inside_support.task force row level security;
create policy reach on inside_support.task
  using (person_key is null or inside_people.reachable(person_key))
  with check (person_key is null or inside_people.reachable(person_key));
