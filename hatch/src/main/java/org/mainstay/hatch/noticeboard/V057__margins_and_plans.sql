-- Each number hangs with its margin, and each plan with what it promises, for everybody to read.
alter table hatch_noticeboard.release_cell
  add column margin bigint not null check (margin >= 0);

-- A plan from the moment that both agreed to it.
create table hatch_noticeboard.plan (
  plan_hash text primary key check (plan_hash ~ '^[0-9a-f]{64}$'),
  population text not null,
  name text not null,
  kind text not null check (kind in ('employer', 'pool', 'hub')),
  contract_year int not null,
  numerator bigint not null check (numerator > 0),
  denominator bigint not null check (denominator > 0),
  document text not null,
  words text not null,
  pinned_at timestamptz not null,
  unique (population, contract_year)
);

-- Whose staff are counted in it.
create table hatch_noticeboard.plan_cover (
  plan_hash text not null references hatch_noticeboard.plan (plan_hash),
  population text not null,
  primary key (plan_hash, population)
);

-- When each part of it is published.
create table hatch_noticeboard.plan_hour (
  plan_hash text not null references hatch_noticeboard.plan (plan_hash),
  period text not null check (period ~ '^(year|quarter-[1-4])$'),
  published_at timestamptz not null,
  primary key (plan_hash, period)
);
