-- What the hub types about its money, version by version, and what each pack said: nothing here is
-- changed, so that a figure that rests on it can be worked out again.
create schema if not exists outside_casemaking;

create table outside_casemaking.cost (
  cost_id uuid primary key,
  contract_year int not null check (contract_year between 2020 and 2100),
  low bigint not null check (low > 0),
  best bigint not null check (best >= low),
  high bigint not null check (high >= best),
  in_hand bigint not null check (in_hand >= 0),
  counted_on date not null,
  source text not null check (source <> ''),
  typed_at timestamptz not null,
  typed_by uuid not null
);

create table outside_casemaking.stream (
  stream_id uuid not null,
  version int not null check (version > 0),
  name text not null check (name <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  removed boolean not null,
  typed_at timestamptz not null,
  typed_by uuid not null,
  primary key (stream_id, version)
);

-- Who pays which part of it.
create table outside_casemaking.stream_share (
  stream_id uuid not null,
  version int not null,
  number int not null,
  funder text not null check (funder <> ''),
  amount bigint not null check (amount > 0),
  primary key (stream_id, version, number),
  foreign key (stream_id, version) references outside_casemaking.stream (stream_id, version)
);

-- What other hubs offer and what that costs them, as they published it.
create table outside_casemaking.benchmark (
  benchmark_id uuid primary key,
  brought_at timestamptz not null,
  number int not null,
  hub text not null check (hub <> ''),
  measure text not null check (measure <> ''),
  value text not null check (value <> ''),
  source text not null check (source <> ''),
  published_on date not null
);

-- The source of a pack, without the words of quotes: those hang elsewhere, as long as they may.
create table outside_casemaking.pack (
  pack_id uuid primary key,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  source text not null,
  made_at timestamptz not null,
  made_by uuid not null
);

create table outside_casemaking.pack_quote (
  pack_id uuid not null references outside_casemaking.pack (pack_id),
  quote_id uuid not null,
  primary key (pack_id, quote_id)
);
