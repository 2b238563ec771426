-- How it is to work in the team. There is no row of an answer: each answer only adds to counts, and
-- no row here leads from a worker to what they said. What is kept apart: who took a slip, the slips
-- that nobody took yet (sealed), and the marks of slips that did not come back yet.
create table inside_team.survey_wave (
  wave_id uuid primary key,
  opens_on date not null,
  closes_on date not null,
  slips int not null,
  answered int,
  check (closes_on > opens_on)
);

-- What was asked, as the handbook said it on the day of opening.
create table inside_team.survey_item (
  wave_id uuid not null references inside_team.survey_wave (wave_id),
  place int not null,
  asks text not null,
  says text not null,
  national_percent numeric(4, 1),
  national_source text not null,
  primary key (wave_id, place)
);

create table inside_team.survey_count (
  wave_id uuid not null references inside_team.survey_wave (wave_id),
  place int not null,
  choice int not null,
  words text not null,
  is_counted boolean not null,
  n int not null,
  primary key (wave_id, place, choice)
);

create table inside_team.survey_slip (
  wave_id uuid not null references inside_team.survey_wave (wave_id),
  mark bytea not null,
  primary key (wave_id, mark)
);

create table inside_team.survey_pool (
  wave_id uuid not null references inside_team.survey_wave (wave_id),
  place int not null,
  slip bytea not null,
  primary key (wave_id, place)
);

create table inside_team.survey_handed (
  wave_id uuid not null references inside_team.survey_wave (wave_id),
  worker_id uuid not null references inside_team.worker (worker_id),
  primary key (wave_id, worker_id)
);
