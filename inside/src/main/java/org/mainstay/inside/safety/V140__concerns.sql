-- A worry that the team holds together: why it was opened, who reads it, who owns it, what was done.
create schema if not exists inside_safety;

create table inside_safety.concern (
  concern_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  opened_at timestamptz not null,
  reader uuid not null,
  reader_found text not null check (reader_found in ('ON_DUTY', 'OFF_DUTY', 'NOBODY')),
  read_at timestamptz,
  owner uuid,
  review_on date,
  state text not null check (state in ('OPEN', 'UNDER_REVIEW', 'RESOLVED')),
  resolved_at timestamptz,
  check ((owner is null) = (review_on is null)),
  check ((state = 'RESOLVED') = (resolved_at is not null))
);

-- Each case has at most one open concern: a further reason is added to it.
create unique index concern_open on inside_safety.concern (referral_id) where state <> 'RESOLVED';

create table inside_safety.reason (
  id bigint generated always as identity primary key,
  concern_id uuid not null references inside_safety.concern (concern_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  because text not null
    check (because in ('SAID_NOT_SAFE', 'SAID_NOT_SURE', 'PHQ9_ITEM_9', 'CORE10_ITEM_6',
                       'WORKER_WORRY', 'SAFEGUARDING'))
);

create index reason_of_concern on inside_safety.reason (concern_id);

create table inside_safety.entry (
  concern_id uuid not null references inside_safety.concern (concern_id),
  number int not null check (number between 1 and 10000),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  kind text not null
    check (kind in ('OPENED', 'WORRY', 'READ', 'CONVERSATION', 'PLAN', 'PLAN_GIVEN', 'OWNED',
                    'RESOLVED')),
  words bytea not null,
  primary key (concern_id, number)
);

alter table inside_safety.concern enable row level security;
alter table inside_safety.concern force row level security;
create policy reach on inside_safety.concern
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_safety.reason enable row level security;
alter table inside_safety.reason force row level security;
create policy reach on inside_safety.reason
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_safety.entry enable row level security;
alter table inside_safety.entry force row level security;
create policy reach on inside_safety.entry
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
