-- What an employer promises for mental health at work and does about it. No person of the hub is in
-- it: an owner is a role, and whoever changed something is known by a sign-in of the office.
create schema if not exists outside_commitment;

create table outside_commitment.commitment (
  employer text primary key check (employer <> ''),
  employer_name text not null check (employer_name <> ''),
  stage text not null check
    (stage in ('INTERESTED', 'SIGNED', 'PLANNED', 'SELF_ASSESSED', 'PUBLISHED', 'REVIEW_DUE')),
  signed_on date,
  version int not null,
  check (stage = 'INTERESTED' or signed_on is not null)
);

-- An action of the handbook, or one of the employer's own; then known_key is null. The four columns
-- of a released number say from which finding it follows.
create table outside_commitment.standard_action (
  action_id uuid primary key,
  employer text not null check (employer <> ''),
  standard text not null check (standard <> ''),
  known_key text,
  words text not null check (words <> ''),
  status text not null
    check (status in ('NOT_STARTED', 'IN_PROGRESS', 'IN_PLACE', 'NOT_APPLICABLE')),
  reason text not null,
  owner text not null,
  due_on date,
  plan_hash text,
  period text,
  table_code text,
  cell_code text,
  version int not null,
  unique (employer, known_key),
  constraint not_applicable_has_a_reason check (status <> 'NOT_APPLICABLE' or reason <> ''),
  check (num_nonnulls(plan_hash, period, table_code, cell_code) in (0, 4))
);

create table outside_commitment.evidence_item (
  evidence_id uuid primary key,
  action_id uuid not null references outside_commitment.standard_action (action_id),
  words text not null check (words <> ''),
  link text not null,
  added_at timestamptz not null,
  taken_back_at timestamptz
);
create index evidence_item_of_action on outside_commitment.evidence_item (action_id);

-- The code refuses it with a sentence; this refuses it whatever the code does. It looks at the end
-- of the transaction, so that an action and its first evidence can come together.
create function outside_commitment.in_place_has_evidence() returns trigger
  language plpgsql
  as $$
begin
  -- Whoever takes the last evidence back in the same moment waits here, or is seen.
  perform 1
     from outside_commitment.standard_action a
    where a.action_id = new.action_id
      and a.status = 'IN_PLACE'
      for update;
  if found and not exists (select 1
                             from outside_commitment.evidence_item e
                            where e.action_id = new.action_id
                              and e.taken_back_at is null) then
    raise exception 'no action is in place without evidence'
      using errcode = 'check_violation', constraint = 'in_place_has_evidence';
  end if;
  return null;
end
$$;

create constraint trigger in_place_has_evidence
  after insert or update on outside_commitment.standard_action
  deferrable initially deferred
  for each row execute function outside_commitment.in_place_has_evidence();

create constraint trigger in_place_has_evidence
  after insert or update on outside_commitment.evidence_item
  deferrable initially deferred
  for each row execute function outside_commitment.in_place_has_evidence();

-- What was changed, in a sentence. Written once.
create table outside_commitment.change (
  number bigint generated always as identity primary key,
  employer text not null,
  at timestamptz not null,
  by_name text not null,
  about text not null,
  words text not null
);
create index change_of_employer on outside_commitment.change (employer, number);

-- A self-assessment in the employer's own words, one for each standard. Written once.
create table outside_commitment.self_assessment (
  number bigint generated always as identity primary key,
  employer text not null,
  on_day date not null,
  by_name text not null
);
create index self_assessment_of_employer
  on outside_commitment.self_assessment (employer, number);

create table outside_commitment.self_assessment_line (
  number bigint not null references outside_commitment.self_assessment (number),
  standard text not null,
  words text not null check (words <> ''),
  primary key (number, standard)
);

-- What the employer let everybody read, as it was at that moment, or that it took it back. Written
-- once; the last row counts.
create table outside_commitment.publication (
  number bigint generated always as identity primary key,
  employer text not null,
  employer_name text not null,
  act text not null check (act in ('PUBLISHED', 'WITHDRAWN')),
  at timestamptz not null,
  by_name text not null
);
create index publication_of_employer on outside_commitment.publication (employer, number);

create table outside_commitment.publication_line (
  number bigint not null references outside_commitment.publication (number),
  line int not null,
  kind text not null check (kind in ('STANDARD', 'SAID', 'ACTION', 'EVIDENCE')),
  words text not null,
  detail text not null,
  primary key (number, line)
);
