-- Records whose time is over: one who leads proposes a round of them, another one agrees, and only
-- then they are erased. Each row says what was seen: what changed since is left out.
create table inside_support.due_round (
  round_id uuid primary key,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  approved_by uuid check (approved_by <> proposed_by),
  approved_at timestamptz,
  dropped_by uuid,
  dropped_at timestamptz,
  erased int check (erased >= 0),
  check ((approved_by is null) = (approved_at is null)),
  check ((dropped_by is null) = (dropped_at is null)),
  check (approved_by is null or dropped_by is null),
  check (erased is null or approved_by is not null)
);

-- A row goes when its record is erased; a row that stays says why it was left out.
create table inside_support.due_record (
  round_id uuid not null references inside_support.due_round (round_id),
  person_key uuid not null,
  referral_id uuid not null references inside_referral.referral (referral_id),
  rule text not null,
  since date not null,
  fingerprint text not null check (length(fingerprint) = 64),
  left_out text,
  primary key (round_id, person_key)
);

create index due_record_of on inside_support.due_record (person_key);

alter table inside_support.due_record enable row level security;
alter table inside_support.due_record force row level security;
create policy reach on inside_support.due_record
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
