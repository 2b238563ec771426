-- Employment support: that it was offered to everybody, where it stands and why, its profile and plan.
create table inside_work.employment_support (
  referral_id uuid primary key references inside_referral.referral (referral_id),
  person_key uuid not null,
  state text not null,
  state_since date not null,
  suitability_code text not null check (suitability_code in ('', 'Y', 'N', 'NA')),
  version int not null
);

create table inside_work.employment_support_step (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  state text not null,
  on_day date not null,
  because bytea not null
);

create index employment_support_step_of_referral
  on inside_work.employment_support_step (referral_id, id);

create table inside_work.work_sheet (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  kind text not null check (kind in ('PROFILE', 'PLAN')),
  at timestamptz not null,
  worker_id uuid not null,
  words bytea not null
);

create index work_sheet_of_referral on inside_work.work_sheet (referral_id, kind, id);

create table inside_work.plan_step (
  step_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  what bytea not null,
  doer text not null check (doer in ('PERSON', 'TEAM', 'TOGETHER', 'EMPLOYER')),
  due_on date not null,
  done_on date
);

create index plan_step_of_referral on inside_work.plan_step (referral_id, due_on);

alter table inside_work.employment_support enable row level security;
alter table inside_work.employment_support force row level security;
create policy reach on inside_work.employment_support
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_work.employment_support_step enable row level security;
alter table inside_work.employment_support_step force row level security;
create policy reach on inside_work.employment_support_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_work.work_sheet enable row level security;
alter table inside_work.work_sheet force row level security;
create policy reach on inside_work.work_sheet
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_work.plan_step enable row level security;
alter table inside_work.plan_step force row level security;
create policy reach on inside_work.plan_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
