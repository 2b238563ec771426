-- A letter is posted once, sealed, and can be read by the inside alone.
create schema if not exists letterbox_letter;

create table letterbox_letter.letter (
  id bigint generated always as identity primary key,
  idem bytea not null unique,
  lookup bytea not null,
  kind text not null check (kind in ('request', 'equality', 'message')),
  posted_at timestamptz not null,
  sealed_keys bytea not null,
  sealed_identity bytea not null,
  sealed_clinical bytea not null,
  taken_in_at timestamptz,
  put_aside_at timestamptz
);

create index letter_waiting on letterbox_letter.letter (id)
  where taken_in_at is null and put_aside_at is null;

-- One leaf for each letter, written in the same transaction: what was acknowledged can be counted.
create table letterbox_letter.leaf (
  id bigint generated always as identity primary key,
  posted_at timestamptz not null,
  leaf_hash bytea not null
);
