-- Sickness with its fit notes, and what became of work: going back, a new job, whether it lasts.
create table inside_work.sickness_absence (
  absence_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  kind text not null check (kind in ('WITHOUT_NOTE', 'NOT_FIT', 'MAY_BE_FIT')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  at timestamptz not null,
  worker_id uuid not null
);

create index sickness_absence_of_referral on inside_work.sickness_absence (referral_id, from_day);

create table inside_work.job_outcome (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  kind text not null,
  on_day date not null,
  hours_code text not null,
  note bytea not null,
  at timestamptz not null,
  worker_id uuid not null
);

create index job_outcome_of_referral on inside_work.job_outcome (referral_id, on_day, id);

alter table inside_work.sickness_absence enable row level security;
alter table inside_work.sickness_absence force row level security;
create policy reach on inside_work.sickness_absence
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_work.job_outcome enable row level security;
alter table inside_work.job_outcome force row level security;
create policy reach on inside_work.job_outcome
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
