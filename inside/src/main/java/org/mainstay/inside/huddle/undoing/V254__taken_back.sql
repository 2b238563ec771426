-- A decision that was a slip is taken back before its huddle ends; both stay, with their reasons.
alter table inside_huddle.decision add column was_stage text;
alter table inside_huddle.decision add column was_holder uuid;
alter table inside_huddle.decision add column about uuid;
alter table inside_huddle.decision add column led_to int;

create table inside_huddle.taken_back (
  decision_id uuid primary key references inside_huddle.decision (decision_id),
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  because bytea not null
);

alter table inside_huddle.taken_back enable row level security;
alter table inside_huddle.taken_back force row level security;
create policy reach on inside_huddle.taken_back
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_safety.entry drop constraint entry_kind_check;
alter table inside_safety.entry add constraint entry_kind_check
  check (kind in ('OPENED', 'WORRY', 'READ', 'CONVERSATION', 'PLAN', 'PLAN_GIVEN', 'OWNED',
                  'RESOLVED', 'PASSED_ON', 'TAKEN_BACK'));
