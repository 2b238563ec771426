-- Pauses in support: nobody is forgotten, because each has a day on which somebody looks again.
create table inside_support.pause (
  pause_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  reason text not null check (reason in ('AWAY', 'ILL', 'ASKED_TO_WAIT', 'OURS')),
  from_on date not null,
  review_on date not null check (review_on > from_on),
  state text not null check (state in ('RUNNING', 'REVIEWED', 'STOPPED', 'PERSON_WROTE')),
  ended_on date,
  worker_id uuid not null,
  note bytea not null,
  version int not null,
  check ((ended_on is null) = (state = 'RUNNING'))
);

create unique index one_pause_at_once on inside_support.pause (referral_id)
  where state = 'RUNNING';

create table inside_support.pause_step (
  id bigint generated always as identity primary key,
  pause_id uuid not null references inside_support.pause (pause_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  state text not null,
  review_on date not null,
  because bytea not null
);

create index pause_step_of_pause on inside_support.pause_step (pause_id, id);

alter table inside_support.pause enable row level security;
alter table inside_support.pause force row level security;
create policy reach on inside_support.pause
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.pause_step enable row level security;
alter table inside_support.pause_step force row level security;
create policy reach on inside_support.pause_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
