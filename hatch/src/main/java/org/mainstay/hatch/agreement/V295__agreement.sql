-- Without an agreement in force nothing is released to a party. What was written, signed, looked
-- over or ended stays as it was: a change is a new agreement beside the old one.
create schema if not exists hatch_agreement;

-- The party is a population by its code: an employer, or the whole hub for those who pay for it.
create table hatch_agreement.agreement (
  agreement_id uuid primary key,
  party text not null check (party <> ''),
  party_name text not null check (party_name <> ''),
  party_signer text not null check (party_signer <> ''),
  purpose text not null check (purpose <> ''),
  legal_basis text not null,
  health_condition text not null,
  valid_from date not null,
  valid_until date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  check (valid_from <= valid_until)
);
create index agreement_by_party on hatch_agreement.agreement (party, valid_until);

-- The tables of plans that it names.
create table hatch_agreement.agreement_table (
  agreement_id uuid not null references hatch_agreement.agreement (agreement_id),
  table_code text not null check (table_code ~ '^[a-z0-9-]+$'),
  primary key (agreement_id, table_code)
);

-- One of each part, and two different people.
create table hatch_agreement.signature (
  agreement_id uuid not null references hatch_agreement.agreement (agreement_id),
  part text not null check (part in ('hub-lead', 'staff-representative')),
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (agreement_id, part),
  unique (agreement_id, signed_by)
);

-- That somebody looked whether it is still right.
create table hatch_agreement.review (
  review_id uuid primary key,
  agreement_id uuid not null references hatch_agreement.agreement (agreement_id),
  reviewed_by uuid not null,
  reviewed_at timestamptz not null
);
create index review_by_agreement on hatch_agreement.review (agreement_id, reviewed_at);

-- That it ended before its last day.
create table hatch_agreement.agreement_end (
  agreement_id uuid primary key references hatch_agreement.agreement (agreement_id),
  ended_by uuid not null,
  ended_at timestamptz not null,
  reason text not null check (reason <> '')
);
