-- What a person can add to published tables is bounded here, so that no care is needed elsewhere.
create schema if not exists hatch_contribution;

-- The words that a population's contributions may carry in a year, fixed with its plan.
create table hatch_contribution.frame_word (
  population text not null check (population <> ''),
  contract_year int not null,
  word text not null check (word ~ '^[a-z0-9-]+:[a-z0-9-]+$'),
  primary key (population, contract_year, word)
);

-- One row a person and contract year over the whole hub, in the book of the first employer.
create table hatch_contribution.first_contact (
  contribution_key bytea not null check (octet_length(contribution_key) = 32),
  contract_year int not null,
  population text not null,
  quarter int not null check (quarter between 1 and 4),
  primary key (contribution_key, contract_year),
  unique (contribution_key, contract_year, population)
);
create index first_contact_by_quarter
  on hatch_contribution.first_contact (population, contract_year, quarter);

-- What the person was at first contact: one word of the frame for each thing asked.
create table hatch_contribution.category (
  contribution_key bytea not null,
  contract_year int not null,
  population text not null,
  dimension text not null,
  word text not null check (split_part(word, ':', 1) = dimension),
  primary key (contribution_key, contract_year, dimension),
  foreign key (contribution_key, contract_year, population)
    references hatch_contribution.first_contact (contribution_key, contract_year, population),
  foreign key (population, contract_year, word)
    references hatch_contribution.frame_word (population, contract_year, word)
);

-- How it went on: each thing at most once, in a fixed band.
create table hatch_contribution.course (
  contribution_key bytea not null,
  contract_year int not null,
  measure text not null check (measure in ('outcome', 'wait', 'support')),
  word text not null check (split_part(word, ':', 1) = measure),
  quarter int not null check (quarter between 1 and 4),
  primary key (contribution_key, contract_year, measure),
  foreign key (contribution_key, contract_year)
    references hatch_contribution.first_contact (contribution_key, contract_year),
  check (word in (
    'outcome:better', 'outcome:not-better', 'outcome:not-measured',
    'wait:1-week', 'wait:2-weeks', 'wait:4-weeks', 'wait:6-weeks', 'wait:18-weeks', 'wait:longer',
    'support:1', 'support:2-3', 'support:4-6', 'support:7-11', 'support:12-or-more'))
);

-- A quarter that was counted: nothing is put into it any more.
create table hatch_contribution.closed_quarter (
  population text not null,
  contract_year int not null,
  quarter int not null check (quarter between 1 and 4),
  closed_at timestamptz not null,
  primary key (population, contract_year, quarter)
);
