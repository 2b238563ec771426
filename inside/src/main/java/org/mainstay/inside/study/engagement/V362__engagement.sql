-- Talks with staff and what was heard in them. There is no name and no record of a person here: who
-- spoke is a number, and the mark of the slip that they took home. Typed words are sealed.
create table inside_study.engagement_project (
  project_id uuid primary key,
  title bytea not null,
  question bytea not null,
  who bytea not null,
  begun_on date not null,
  begun_by uuid not null,
  ended_on date
);

create table inside_study.engagement_talk (
  talk_id uuid primary key,
  project_id uuid not null references inside_study.engagement_project (project_id),
  kind text not null check (kind in ('FOCUS_GROUP', 'INTERVIEW')),
  held_on date not null,
  held_by uuid not null
);

create table inside_study.engagement_voice (
  voice_id uuid primary key,
  project_id uuid not null references inside_study.engagement_project (project_id),
  talk_id uuid not null references inside_study.engagement_talk (talk_id),
  number int not null check (number >= 1),
  staff_group text not null,
  consented_on date not null,
  until date not null,
  on_page boolean not null,
  in_reports boolean not null,
  mark bytea not null unique check (octet_length(mark) = 32),
  over_on date,
  unique (project_id, number),
  check (until > consented_on)
);

create table inside_study.engagement_theme (
  theme_id uuid primary key,
  project_id uuid not null references inside_study.engagement_project (project_id),
  place int not null,
  name bytea not null,
  words bytea not null,
  version int not null default 1,
  unique (project_id, place)
);

-- Who said it: it goes when they take their words back.
create table inside_study.engagement_said (
  theme_id uuid not null references inside_study.engagement_theme (theme_id),
  voice_id uuid not null references inside_study.engagement_voice (voice_id),
  primary key (theme_id, voice_id)
);

create table inside_study.engagement_quote (
  quote_id uuid primary key,
  voice_id uuid not null references inside_study.engagement_voice (voice_id),
  theme_id uuid not null references inside_study.engagement_theme (theme_id),
  words bytea not null,
  who text not null,
  standing text not null check (standing in ('DRAFT', 'CHECKED', 'OVER')),
  written_by uuid not null,
  checked_by uuid check (checked_by <> written_by),
  -- Whoever checks it is somebody else than whoever wrote it, and words that are over are gone.
  check (standing <> 'CHECKED' or checked_by is not null),
  check (standing <> 'OVER' or words = '')
);

create table inside_study.engagement_change (
  change_id uuid primary key,
  theme_id uuid not null references inside_study.engagement_theme (theme_id),
  place int not null,
  words bytea not null,
  unique (theme_id, place)
);

-- What became of it is written once: promised for a day, done on a day, or not possible and why.
create table inside_study.engagement_change_step (
  change_id uuid not null references inside_study.engagement_change (change_id),
  number int not null check (number >= 1),
  state text not null check (state in ('PLANNED', 'DONE', 'CANNOT')),
  on_day date not null,
  why bytea not null,
  written_by uuid not null,
  primary key (change_id, number)
);
