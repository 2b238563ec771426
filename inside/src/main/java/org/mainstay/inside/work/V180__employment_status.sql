-- Work at the start of support, at its end, and 13, 26 and 52 weeks later: what helped is then known.
create schema if not exists inside_work;

create table inside_work.employment_status (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  asked_at text not null
    check (asked_at in ('START', 'END', 'WEEKS_13', 'WEEKS_26', 'WEEKS_52')),
  on_day date not null,
  status_code text not null,
  hours_code text not null,
  sickness_code text not null,
  worker_id uuid not null,
  at timestamptz not null
);

create index employment_status_of_referral on inside_work.employment_status (referral_id, id);

alter table inside_work.employment_status enable row level security;
alter table inside_work.employment_status force row level security;
create policy reach on inside_work.employment_status
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
