-- That somebody whom we know lost their code; of anybody else nothing is kept.
create table inside_support.lost_code (
  lost_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);

create index lost_code_open on inside_support.lost_code (referral_id) where settled_at is null;

alter table inside_support.lost_code enable row level security;
alter table inside_support.lost_code force row level security;
create policy reach on inside_support.lost_code
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
