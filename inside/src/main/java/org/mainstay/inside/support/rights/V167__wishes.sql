-- That somebody asked for a copy of their record, or that it be erased: answered within a month.
create table inside_support.wish (
  wish_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  what text not null check (what in ('COPY', 'ERASE')),
  asked_at timestamptz not null,
  due_on date not null,
  prepared_by uuid,
  settled_at timestamptz,
  settled_by uuid
);

create index wish_open on inside_support.wish (due_on) where settled_at is null;

alter table inside_support.wish enable row level security;
alter table inside_support.wish force row level security;
create policy reach on inside_support.wish
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
