-- What will be published is agreed by two people before the year begins, and never changed after.
create schema if not exists hatch_book;

create table hatch_book.plan (
  plan_hash text primary key check (plan_hash ~ '^[0-9a-f]{64}$'),
  population text not null,
  contract_year int not null,
  document text not null,
  proposed_at timestamptz not null,
  unique (plan_hash, population, contract_year)
);

-- One of each part, and two different people.
create table hatch_book.plan_agreement (
  plan_hash text not null references hatch_book.plan (plan_hash),
  part text not null check (part in ('hub-lead', 'staff-representative')),
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  primary key (plan_hash, part),
  unique (plan_hash, agreed_by)
);

-- One plan a population and year.
create table hatch_book.agreed_plan (
  population text not null,
  contract_year int not null,
  plan_hash text not null unique,
  primary key (population, contract_year),
  foreign key (plan_hash, population, contract_year)
    references hatch_book.plan (plan_hash, population, contract_year)
);
