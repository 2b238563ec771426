-- Whoever opens a person's record leaves an entry that the person can read; nobody changes it.
create schema if not exists inside_trail;

create table inside_trail.leaf (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id uuid not null,
  person_key uuid not null,
  event text not null,
  why text not null,
  leaf_hash bytea not null
);

create index leaf_by_person on inside_trail.leaf (person_key, id);
