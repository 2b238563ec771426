-- Which questionnaire a person is asked for before each of their appointments.
create table inside_support.measure_plan (
  referral_id uuid primary key references inside_referral.referral (referral_id),
  person_key uuid not null,
  scale text not null,
  since timestamptz not null,
  worker_id uuid not null
);

alter table inside_support.measure_plan enable row level security;
alter table inside_support.measure_plan force row level security;
create policy reach on inside_support.measure_plan
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

-- The appointment before which it was asked, so that it is asked once.
alter table inside_assessment.measure_ask
  add column contact_id uuid references inside_support.contact (contact_id);
create unique index ask_once_before_contact on inside_assessment.measure_ask
  (contact_id, scale, until) where contact_id is not null;
