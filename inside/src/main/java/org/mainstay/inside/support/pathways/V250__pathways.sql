-- On which step of a pathway a case is, every move to another, and who said what about each.
create table inside_support.step_move (
  move_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  number int not null,
  step text not null,
  state text not null check (state in ('PROPOSED', 'AGREED', 'NOT_AGREED', 'WITHDRAWN')),
  worker_id uuid not null,
  since timestamptz,
  looked_at timestamptz,
  version int not null,
  unique (referral_id, number),
  check ((since is not null) = (state = 'AGREED')),
  check ((since is null) = (looked_at is null))
);

create unique index one_open_move on inside_support.step_move (referral_id)
  where state = 'PROPOSED';

create table inside_support.step_said (
  id bigint generated always as identity primary key,
  move_id uuid not null references inside_support.step_move (move_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  state text not null,
  because bytea not null
);

create index step_said_of_move on inside_support.step_said (move_id, id);

alter table inside_support.step_move enable row level security;
alter table inside_support.step_move force row level security;
create policy reach on inside_support.step_move
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.step_said enable row level security;
alter table inside_support.step_said force row level security;
create policy reach on inside_support.step_said
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
