-- A request for support, every step on its way with its reason, and the messages on the way.
create schema if not exists inside_referral;

create table inside_referral.referral (
  referral_id uuid primary key,
  person_key uuid not null,
  alias text not null unique,
  request_received_at timestamptz not null,
  source_code text not null,
  stage text not null,
  holder_worker uuid,
  version int not null
);

create index referral_open on inside_referral.referral (request_received_at)
  where stage <> 'DISCHARGED';
create index referral_of_person on inside_referral.referral (person_key);

create table inside_referral.step (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  from_stage text not null,
  to_stage text not null,
  because bytea not null
);

create index step_of_referral on inside_referral.step (referral_id, id);

create table inside_referral.message (
  message_id uuid primary key,
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid,
  words bytea not null,
  seen_at timestamptz,
  seen_by uuid
);

create index message_of_person on inside_referral.message (person_key, at);
create index message_unseen on inside_referral.message (at)
  where worker_id is null and seen_at is null;

create table inside_referral.contact_attempt (
  attempt_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  way text not null check (way in ('PHONE', 'TEXT', 'EMAIL', 'HERE_ONLY')),
  result text not null,
  note bytea not null
);

create index attempt_of_referral on inside_referral.contact_attempt (referral_id, at);

alter table inside_referral.referral enable row level security;
alter table inside_referral.referral force row level security;
create policy reach on inside_referral.referral
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_referral.step enable row level security;
alter table inside_referral.step force row level security;
create policy reach on inside_referral.step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_referral.message enable row level security;
alter table inside_referral.message force row level security;
create policy reach on inside_referral.message
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_referral.contact_attempt enable row level security;
alter table inside_referral.contact_attempt force row level security;
create policy reach on inside_referral.contact_attempt
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
