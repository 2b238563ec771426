-- Which questionnaire a person was asked to fill in on their own page, and until when.
create table inside_assessment.measure_ask (
  ask_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  asked_at timestamptz not null,
  worker_id uuid not null,
  scale text not null,
  until timestamptz not null,
  answered_at timestamptz
);

create index ask_of_referral on inside_assessment.measure_ask (referral_id, asked_at);

alter table inside_assessment.measure_ask enable row level security;
alter table inside_assessment.measure_ask force row level security;
create policy reach on inside_assessment.measure_ask
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
