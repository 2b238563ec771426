-- How many staff an employer has, by who and where they are: no person, and nothing about use.
create schema if not exists hatch_roster;

-- What was brought in once; whoever brings it again adds a version, and the latest counts.
create table hatch_roster.import (
  number bigint generated always as identity primary key,
  employer text not null check (employer <> ''),
  employer_name text not null check (employer_name <> ''),
  contract_year int not null,
  staff bigint not null check (staff > 0),
  brought_at timestamptz not null
);
create index import_by_employer on hatch_roster.import (employer, contract_year, number);

-- Where staff are and who they are stand apart: crossed, most rows would be a single person.
-- A directorate that is not divided has a row with a blank division, and staff in no directorate
-- have one where both are blank.
create table hatch_roster.unit (
  number bigint not null references hatch_roster.import (number),
  directorate text not null,
  division text not null,
  staff bigint not null check (staff >= 0),
  primary key (number, directorate, division),
  check (directorate <> '' or division = '')
);

create table hatch_roster.crossing (
  number bigint not null references hatch_roster.import (number),
  sex text not null check (sex ~ '^sex:[a-z0-9-]+$'),
  age_band text not null check (age_band ~ '^age:[a-z0-9-]+$'),
  ethnic_group text not null check (ethnic_group ~ '^ethnic:[a-z0-9-]+$'),
  staff_group text not null check (staff_group <> ''),
  staff bigint not null check (staff > 0),
  primary key (number, sex, age_band, ethnic_group, staff_group)
);
