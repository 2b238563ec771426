-- What happened in support: appointments with their official codes, notes, and how it ended.
create schema if not exists inside_support;

create table inside_support.contact (
  contact_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 1 and 480),
  type_code text not null,
  medium_code text not null,
  mode_code text not null,
  worker_id uuid not null,
  planned boolean not null,
  attended_code text not null check (attended_code in ('5', '6', '7', '2', '3', '4', '0')),
  held_minutes int not null default 0 check (held_minutes between 0 and 480),
  ends_at timestamptz not null,
  version int not null
);

create index contact_of_referral on inside_support.contact (referral_id, starts_at);
create index contact_to_come on inside_support.contact (ends_at) where attended_code = '0';

create table inside_support.note (
  note_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  contact_id uuid references inside_support.contact (contact_id),
  at timestamptz not null,
  worker_id uuid not null,
  words bytea not null
);

create index note_of_referral on inside_support.note (referral_id, at);

create table inside_support.ending (
  referral_id uuid primary key references inside_referral.referral (referral_id),
  person_key uuid not null,
  on_day date not null,
  reason_code text not null,
  worker_id uuid not null,
  at timestamptz not null,
  achieved bytea not null,
  outcome bytea not null
);

alter table inside_support.contact enable row level security;
alter table inside_support.contact force row level security;
create policy reach on inside_support.contact
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.note enable row level security;
alter table inside_support.note force row level security;
create policy reach on inside_support.note
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.ending enable row level security;
alter table inside_support.ending force row level security;
create policy reach on inside_support.ending
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
