-- Surveys of staff. There is no row of an answer: each closed wave is one sealed sheet, on which the
-- answers stand in the order of what they say.
create table inside_study.survey_run (
  run_id uuid primary key,
  survey_id text not null,
  link text not null unique,
  survey text not null,
  started_on date not null,
  ended_on date
);

create table inside_study.survey_wave (
  wave_id uuid primary key,
  run_id uuid not null references inside_study.survey_run (run_id),
  number int not null check (number >= 1),
  opens_on date not null,
  closes_on date not null,
  closed_on date,
  -- In tens, and looked at once a day at most.
  people int not null check (people % 10 = 0),
  unique (run_id, number)
);

-- Who answers while a wave is open, in tens.
create table inside_study.survey_reach (
  wave_id uuid not null references inside_study.survey_wave (wave_id),
  group_id text not null,
  answer int not null,
  people int not null check (people % 10 = 0),
  primary key (wave_id, group_id, answer)
);

-- With this key the marks of a pseudonymous survey are made. It goes when the survey ends.
create table inside_study.survey_key (
  run_id uuid primary key references inside_study.survey_run (run_id),
  sealed bytea not null
);

create table inside_study.survey_answers (
  wave_id uuid primary key references inside_study.survey_wave (wave_id),
  sealed bytea not null
);

create table inside_study.survey_words (
  wave_id uuid primary key references inside_study.survey_wave (wave_id),
  sealed bytea not null
);
