-- What a worker brings and what somebody needs, in chosen words alone, so that a list of who waits
-- opens nobody's record; and what was suggested when the huddle decided.
create table inside_huddle.profile (
  worker_id uuid primary key references inside_team.worker (worker_id),
  topics text not null,
  languages text not null,
  gender text not null check (gender in ('NOT_GIVEN', 'WOMAN', 'MAN')),
  ways text not null check (ways <> ''),
  parts text not null check (parts <> ''),
  places int not null check (places between 0 and 100),
  at timestamptz not null
);

create table inside_huddle.need (
  referral_id uuid primary key references inside_referral.referral (referral_id),
  person_key uuid not null,
  topics text not null,
  roles text not null,
  language text not null,
  interpreter boolean not null,
  gender text not null
    check (gender in ('NO_MATTER', 'RATHER_WOMAN', 'RATHER_MAN', 'ONLY_WOMAN', 'ONLY_MAN')),
  ways text not null check (ways <> ''),
  parts text not null check (parts <> ''),
  at timestamptz not null,
  worker_id uuid not null
);

-- Nothing is learnt from it by itself: people read it.
create table inside_huddle.suggested (
  suggested_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  suggested uuid,
  chosen uuid
);

alter table inside_huddle.need enable row level security;
alter table inside_huddle.need force row level security;
create policy reach on inside_huddle.need
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_huddle.suggested enable row level security;
alter table inside_huddle.suggested force row level security;
create policy reach on inside_huddle.suggested
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
