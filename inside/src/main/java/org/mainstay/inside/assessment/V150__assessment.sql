-- What a person needs, what they work towards, and their questionnaires item by item: all sealed.
create schema if not exists inside_assessment;

create table inside_assessment.measure (
  measure_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  taken_on date not null,
  worker_id uuid not null,
  scale text not null,
  scale_version int not null,
  occasion text not null
    check (occasion in ('REQUEST', 'ASSESSMENT', 'CONTACT', 'DISCHARGE', 'FOLLOW_UP')),
  answers bytea not null
);

create index measure_of_referral on inside_assessment.measure (referral_id, at);

create table inside_assessment.goal (
  goal_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  set_on date not null,
  worker_id uuid not null,
  words bytea not null
);

create index goal_of_referral on inside_assessment.goal (referral_id);

create table inside_assessment.goal_rating (
  id bigint generated always as identity primary key,
  goal_id uuid not null references inside_assessment.goal (goal_id),
  person_key uuid not null,
  at timestamptz not null,
  rated_on date not null,
  worker_id uuid not null,
  rating bytea not null
);

create index rating_of_goal on inside_assessment.goal_rating (goal_id, id);

create table inside_assessment.needs (
  referral_id uuid not null references inside_referral.referral (referral_id),
  number int not null check (number between 1 and 10000),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  words bytea not null,
  primary key (referral_id, number)
);

alter table inside_assessment.measure enable row level security;
alter table inside_assessment.measure force row level security;
create policy reach on inside_assessment.measure
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_assessment.goal enable row level security;
alter table inside_assessment.goal force row level security;
create policy reach on inside_assessment.goal
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_assessment.goal_rating enable row level security;
alter table inside_assessment.goal_rating force row level security;
create policy reach on inside_assessment.goal_rating
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_assessment.needs enable row level security;
alter table inside_assessment.needs force row level security;
create policy reach on inside_assessment.needs
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
