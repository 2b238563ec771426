-- Closing a hub: the plan with its dates, the hubs we know, where each person goes on, and the packs
-- on their way. A plan, an answer and the end are written once; a new version stands beside the old.
create table inside_support.closing_plan (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id uuid not null,
  no_new_from date not null,
  asked_by date not null,
  handed_over_by date not null,
  closes_on date not null,
  instead text not null,
  check (no_new_from <= asked_by and asked_by <= handed_over_by and handed_over_by <= closes_on)
);

create table inside_support.closing_end (
  one_row boolean primary key default true check (one_row),
  at timestamptz not null,
  worker_id uuid not null
);

-- What another hub told us of itself; it counts once somebody compared its fingerprint by phone.
create table inside_support.known_hub (
  digest bytea primary key check (length(digest) = 32),
  number bigint generated always as identity unique,
  card text not null,
  brought_at timestamptz not null,
  brought_by uuid not null,
  compared_at timestamptz,
  compared_by uuid,
  check ((compared_at is null) = (compared_by is null))
);

create table inside_support.place_ask (
  referral_id uuid primary key,
  person_key uuid not null,
  ask_id uuid not null unique,
  asked_at timestamptz not null,
  worker_id uuid not null
);

create table inside_support.next_place (
  id bigint generated always as identity primary key,
  referral_id uuid not null,
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  kind text not null check (kind in ('HUB', 'ELSEWHERE', 'ENDED', 'OPEN')),
  hub bytea references inside_support.known_hub (digest),
  is_taken_on boolean not null,
  place bytea not null,
  taken_on_by bytea not null,
  check ((kind = 'HUB') = (hub is not null))
);

create index next_place_of_referral on inside_support.next_place (referral_id, id);

create table inside_support.pack (
  pack_id uuid primary key,
  referral_id uuid not null unique,
  person_key uuid not null,
  hub bytea not null references inside_support.known_hub (digest),
  packed_at timestamptz not null,
  digest bytea not null check (length(digest) = 32),
  sealed bytea not null,
  taken_at timestamptz,
  receipt_at timestamptz,
  check ((taken_at is null) = (receipt_at is null))
);

create table inside_support.taken_pack (
  pack_id uuid primary key,
  referral_id uuid not null unique,
  person_key uuid not null,
  hub bytea not null references inside_support.known_hub (digest),
  taken_at timestamptz not null,
  digest bytea not null check (length(digest) = 32)
);

alter table inside_support.place_ask enable row level security;
alter table inside_support.place_ask force row level security;
create policy reach on inside_support.place_ask
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.next_place enable row level security;
alter table inside_support.next_place force row level security;
create policy reach on inside_support.next_place
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.pack enable row level security;
alter table inside_support.pack force row level security;
create policy reach on inside_support.pack
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.taken_pack enable row level security;
alter table inside_support.taken_pack force row level security;
create policy reach on inside_support.taken_pack
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
