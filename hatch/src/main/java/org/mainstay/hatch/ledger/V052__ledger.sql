-- What was told is told: a debit is written once, never changed, and holds the hash of the one before.
create schema if not exists hatch_ledger;

create table hatch_ledger.debit (
  number bigint primary key check (number > 0),
  population text not null check (population <> ''),
  contract_year int not null,
  plan_hash text not null check (plan_hash ~ '^[0-9a-f]{64}$'),
  table_code text not null check (table_code <> ''),
  period text not null check (period <> ''),
  numerator bigint not null check (numerator >= 0),
  denominator bigint not null check (denominator > 0),
  -- The debit that paid for the table: this one, or that of the first period of the year.
  paid_by bigint not null references hatch_ledger.debit (number) check (paid_by <= number),
  debited_at timestamptz not null,
  before_hash text not null unique check (before_hash ~ '^[0-9a-f]{64}$'),
  debit_hash text not null unique check (debit_hash ~ '^[0-9a-f]{64}$'),
  unique (population, contract_year, plan_hash, table_code, period),
  check ((paid_by = number) = (numerator > 0))
);
