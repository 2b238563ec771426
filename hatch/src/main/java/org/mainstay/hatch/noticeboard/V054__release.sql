-- What everybody outside may read of a release: its numbers, hash and signature, never changed.
create table hatch_noticeboard.release (
  plan_hash text not null check (plan_hash ~ '^[0-9a-f]{64}$'),
  period text not null check (period ~ '^(year|quarter-[1-4])$'),
  population text not null,
  contract_year int not null,
  released_at timestamptz not null,
  ledger_hash text not null check (ledger_hash ~ '^[0-9a-f]{64}$'),
  noise_hash text not null check (noise_hash ~ '^[0-9a-f]{64}$'),
  release_hash text not null check (release_hash ~ '^[0-9a-f]{64}$'),
  signature text not null check (signature ~ '^[0-9a-f]{128}$'),
  primary key (plan_hash, period)
);

create table hatch_noticeboard.release_table (
  plan_hash text not null,
  period text not null,
  number int not null,
  table_code text not null,
  measure text not null,
  epsilon text not null check (epsilon ~ '^[0-9]+(/[0-9]+)?$'),
  primary key (plan_hash, period, table_code),
  unique (plan_hash, period, number),
  foreign key (plan_hash, period) references hatch_noticeboard.release (plan_hash, period)
);

create table hatch_noticeboard.release_cell (
  plan_hash text not null,
  period text not null,
  table_code text not null,
  number int not null,
  parent int not null check (parent >= -1 and parent < number),
  cell_code text not null,
  label text not null,
  staff bigint not null check (staff >= 0),
  wide boolean not null,
  people bigint not null check (people >= 0),
  primary key (plan_hash, period, table_code, number),
  foreign key (plan_hash, period, table_code)
    references hatch_noticeboard.release_table (plan_hash, period, table_code)
);
