-- Huddles as they were held: who was there, which cases were on them, what was carried over, who
-- stepped out before a case, and who went home with nothing open.
create table inside_huddle.huddle (
  huddle_id uuid primary key,
  kind text not null,
  on_day date not null,
  began_at timestamptz not null,
  began_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  unique (on_day, kind)
);

create table inside_huddle.present (
  huddle_id uuid not null references inside_huddle.huddle (huddle_id),
  worker_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (huddle_id, worker_id, from_at)
);

create table inside_huddle.item (
  huddle_id uuid not null references inside_huddle.huddle (huddle_id),
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  section text not null,
  talked_at timestamptz,
  talked_by uuid,
  primary key (huddle_id, referral_id, section)
);

-- Whoever steps out cannot read that they did: the row is the person's.
create table inside_huddle.stepped_out (
  huddle_id uuid not null references inside_huddle.huddle (huddle_id),
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  worker_id uuid not null,
  at timestamptz not null,
  back_at timestamptz,
  primary key (huddle_id, referral_id, worker_id, at)
);

create table inside_huddle.question (
  question_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  words bytea not null,
  talked_at timestamptz
);

create index question_of_referral on inside_huddle.question (referral_id, at);

create table inside_huddle.going_home (
  on_day date not null,
  worker_id uuid not null,
  how text not null check (how in ('NOTHING_OPEN', 'A_WORD_FIRST')),
  at timestamptz not null,
  primary key (on_day, worker_id)
);

alter table inside_huddle.item enable row level security;
alter table inside_huddle.item force row level security;
create policy reach on inside_huddle.item
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_huddle.stepped_out enable row level security;
alter table inside_huddle.stepped_out force row level security;
create policy reach on inside_huddle.stepped_out
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_huddle.question enable row level security;
alter table inside_huddle.question force row level security;
create policy reach on inside_huddle.question
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
