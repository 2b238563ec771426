-- Who may set up a sign-in, which sessions are open, and what was done with sign-ins.
alter table house_signin.account add column ended_at timestamptz;

create table house_signin.invitation (
  invitation_id uuid primary key,
  kind text not null check (kind in ('FIRST', 'JOINS', 'RECOVERS')),
  worker_id uuid not null,
  name text not null,
  sign_in_name text not null,
  role text not null,
  employer text not null,
  helps_with text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  confirmed_by uuid,
  code_hash bytea unique,
  code_secret bytea,
  ends_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  -- A lost sign-in takes two people, and neither is the one it is for.
  check (kind = 'FIRST' or asked_by is not null),
  check (asked_by is null or asked_by <> worker_id),
  check (confirmed_by is null or (confirmed_by <> asked_by and confirmed_by <> worker_id)),
  check (kind <> 'RECOVERS' or code_hash is null or confirmed_by is not null),
  check ((code_hash is null) = (code_secret is null))
);

create unique index invitation_open on house_signin.invitation (worker_id)
 where used_at is null and withdrawn_at is null;

create table house_signin.web_session (
  session_id uuid primary key,
  token_hash bytea not null unique,
  worker_id uuid not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);

create index web_session_of on house_signin.web_session (worker_id, began_at);

create table house_signin.happening (
  happening_id bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id uuid not null,
  by_worker uuid,
  what text not null
);

create index happening_of on house_signin.happening (worker_id, happening_id);
