-- Onward referrals: whoever was sent elsewhere is followed until somebody has answered.
create table inside_support.onward (
  onward_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  organisation bytea not null,
  reason_code text not null,
  sent_on date not null,
  state text not null
    check (state in ('SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'ATTENDED')),
  state_since date not null,
  ask_again_on date not null,
  version int not null
);

create index onward_of_referral on inside_support.onward (referral_id, sent_on);
create index onward_unanswered on inside_support.onward (ask_again_on)
  where state in ('SENT', 'RECEIVED');

create table inside_support.onward_step (
  id bigint generated always as identity primary key,
  onward_id uuid not null references inside_support.onward (onward_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  state text not null,
  on_day date not null,
  note bytea not null
);

create index onward_step_of_onward on inside_support.onward_step (onward_id, id);

alter table inside_support.onward enable row level security;
alter table inside_support.onward force row level security;
create policy reach on inside_support.onward
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.onward_step enable row level security;
alter table inside_support.onward_step force row level security;
create policy reach on inside_support.onward_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
