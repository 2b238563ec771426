-- Times that a worker offers a person to choose from, and what people do on their own pages.
create table inside_support.offer (
  offer_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  offered_at timestamptz not null,
  offered_by uuid not null,
  worker_id uuid not null,
  minutes int not null check (minutes between 1 and 480),
  type_code text not null,
  medium_code text not null,
  mode_code text not null,
  until timestamptz not null,
  contact_id uuid references inside_support.contact (contact_id),
  closed_at timestamptz
);

create index offer_of_referral on inside_support.offer (referral_id, offered_at);
create index offer_of_worker on inside_support.offer (worker_id) where closed_at is null;

create table inside_support.offer_slot (
  slot_id uuid primary key,
  offer_id uuid not null references inside_support.offer (offer_id),
  person_key uuid not null,
  starts_at timestamptz not null
);

create index slot_of_offer on inside_support.offer_slot (offer_id, starts_at);

-- When an appointment was called off; its code says by whom.
alter table inside_support.contact add column cancelled_at timestamptz;

create table inside_support.news (
  news_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  what text not null,
  seen_at timestamptz,
  seen_by uuid
);

create index news_of_referral on inside_support.news (referral_id, at);
create index news_unseen on inside_support.news (at) where seen_at is null;

alter table inside_support.offer enable row level security;
alter table inside_support.offer force row level security;
create policy reach on inside_support.offer
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.offer_slot enable row level security;
alter table inside_support.offer_slot force row level security;
create policy reach on inside_support.offer_slot
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.news enable row level security;
alter table inside_support.news force row level security;
create policy reach on inside_support.news
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
