-- Wellbeing programmes that are offered to staff. No person is in it: who took part is a count.
create schema if not exists outside_programme;

-- owner is an employer's code; blank for the hub.
create table outside_programme.programme (
  programme_id uuid primary key,
  owner text not null,
  name text not null check (name <> ''),
  category text not null check
    (category in ('VOLUNTEERING', 'MINDFULNESS', 'RESILIENCE', 'APPS', 'RELAXATION', 'WORKLOAD',
                  'COACHING', 'FINANCIAL')),
  words text not null,
  version int not null check (version > 0)
);
create index programme_of_owner on outside_programme.programme (owner);

-- To how many it was offered from one day to another, how many took part, and what it cost.
create table outside_programme.exposure (
  exposure_id uuid primary key,
  programme_id uuid not null,
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on),
  offered int not null check (offered >= 0),
  took_part int not null check (took_part >= 0 and took_part <= offered),
  pounds int not null check (pounds >= 0),
  added_at timestamptz not null
);
create index exposure_of_programme on outside_programme.exposure (programme_id);

-- How it is to be tested. There is one, and nobody can change or delete it: it is written down
-- before the result is known.
create table outside_programme.test_plan (
  programme_id uuid primary key,
  design text not null check (design in ('RANDOMISED', 'WAITING_LIST', 'TWO_WAVES', 'BEFORE_AFTER', 'CROSS_SECTION')),
  outcome text not null check (outcome <> ''),
  smallest double precision not null check (smallest > 0),
  cluster_size int not null check (cluster_size > 0),
  icc double precision not null check (icc between 0 and 1),
  answering double precision not null check (answering > 0 and answering <= 1),
  needed bigint not null check (needed > 0),
  decide_on date not null,
  locked_at timestamptz not null,
  locked_by text not null check (locked_by <> '')
);

-- What a run of `study` found, by the files it wrote. A later result stands beside an earlier one.
create table outside_programme.result (
  result_id uuid primary key,
  programme_id uuid not null,
  estimates text not null check (estimates <> ''),
  model text not null check (model <> ''),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  treatment text not null check (treatment <> ''),
  taken_at timestamptz not null,
  taken_by text not null check (taken_by <> ''),
  unique (programme_id, fingerprint, treatment)
);

-- Where staff can volunteer.
create table outside_programme.opportunity (
  opportunity_id uuid primary key,
  owner text not null,
  name text not null check (name <> ''),
  words text not null check (words <> ''),
  until date not null,
  ended_on date
);
create index opportunity_of_owner on outside_programme.opportunity (owner);
