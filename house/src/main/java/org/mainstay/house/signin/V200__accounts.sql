-- The sign-ins of the team: who may come in, and how often somebody tried in vain.
create schema if not exists house_signin;

create table house_signin.account (
  worker_id uuid primary key,
  sign_in_name text not null unique,
  role text not null,
  password_hash text not null,
  code_secret bytea not null,
  last_code_step bigint not null default 0,
  failures int not null default 0,
  closed_until timestamptz,
  made_at timestamptz not null
);
