-- Where a case stands on the board when somebody moved it, what was decided, and which day is closed.
create schema if not exists inside_huddle;

-- A place counts as long as the case is at the stage at which it was moved there.
create table inside_huddle.place (
  referral_id uuid primary key references inside_referral.referral (referral_id),
  person_key uuid not null,
  board_column text not null
    check (board_column in ('NEW', 'TODAY', 'SUPPORTED', 'WAITING', 'CLOSING')),
  stage text not null,
  at timestamptz not null,
  worker_id uuid not null,
  version int not null
);

create table inside_huddle.decision (
  decision_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  on_day date not null,
  at timestamptz not null,
  worker_id uuid not null,
  what text not null
    check (what in ('ALLOCATED', 'TO_TEAM', 'CONCERN_RESOLVED', 'TALK_AGAIN', 'OTHER')),
  because bytea not null
);

create index decision_of_referral on inside_huddle.decision (referral_id, at);
create index decision_of_day on inside_huddle.decision (on_day, at);

-- A day says nothing about any person.
create table inside_huddle.closed_day (
  on_day date primary key,
  at timestamptz not null,
  worker_id uuid not null
);

alter table inside_huddle.place enable row level security;
alter table inside_huddle.place force row level security;
create policy reach on inside_huddle.place
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_huddle.decision enable row level security;
alter table inside_huddle.decision force row level security;
create policy reach on inside_huddle.decision
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
