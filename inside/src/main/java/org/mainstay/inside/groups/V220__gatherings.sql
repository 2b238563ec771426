-- Groups and workshops, who has a place in them or waits for one, and who came.
create schema if not exists inside_groups;

create table inside_groups.gathering (
  gathering_id uuid primary key,
  kind text not null check (kind in ('GROUP', 'WORKSHOP')),
  title text not null check (title <> ''),
  about text not null,
  for_whom text not null,
  led_by uuid not null,
  join_link text not null,
  room text not null,
  minutes int not null check (minutes between 1 and 480),
  seats int not null check (seats between 1 and 500),
  joins_late boolean not null,
  standing text not null check (standing in ('DRAFT', 'OPEN', 'CALLED_OFF')),
  set_up_by uuid not null,
  set_up_at timestamptz not null,
  check ((join_link = '') <> (room = ''))
);

create table inside_groups.group_session (
  session_id uuid primary key,
  gathering_id uuid not null references inside_groups.gathering (gathering_id),
  starts_at timestamptz not null,
  link_told_at timestamptz
);

create index session_of_gathering on inside_groups.group_session (gathering_id, starts_at);
create index session_by_start on inside_groups.group_session (starts_at) where link_told_at is null;

-- In the order of the numbers: whoever asked first comes first.
create table inside_groups.seat (
  seat_number bigint generated always as identity primary key,
  gathering_id uuid not null references inside_groups.gathering (gathering_id),
  person_key uuid not null,
  asked_at timestamptz not null,
  standing text not null check (standing in ('HAS', 'WAITS', 'GONE'))
);

create unique index seat_once on inside_groups.seat (gathering_id, person_key)
  where standing <> 'GONE';

create table inside_groups.attendance (
  session_id uuid not null references inside_groups.group_session (session_id),
  person_key uuid not null,
  code text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (session_id, person_key)
);

alter table inside_groups.seat enable row level security;
alter table inside_groups.seat force row level security;
create policy reach on inside_groups.seat
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_groups.attendance enable row level security;
alter table inside_groups.attendance force row level security;
create policy reach on inside_groups.attendance
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
