-- What a person asked for when they came, kept as it was, and the first conversation that is booked.
create table inside_referral.asked (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  words bytea not null
);

create index asked_of_referral on inside_referral.asked (referral_id, id);

create table inside_referral.first_conversation (
  id bigint generated always as identity primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  booked_at timestamptz not null,
  worker_id uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 240),
  medium text not null check (medium in ('01', '02', '03'))
);

create index first_conversation_of_referral on inside_referral.first_conversation (referral_id, id);

alter table inside_referral.asked enable row level security;
alter table inside_referral.asked force row level security;
create policy reach on inside_referral.asked
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_referral.first_conversation enable row level security;
alter table inside_referral.first_conversation force row level security;
create policy reach on inside_referral.first_conversation
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
