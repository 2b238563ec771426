-- The sign-ins of those who keep something outside: an employer's people, commissioners, the hub
-- lead. Nobody of the team is in it, and nobody inside reads it.
create schema if not exists house_officesignin;

create table house_officesignin.office_account (
  holder_id uuid primary key,
  sign_in_name text not null unique,
  role text not null check (role in ('HR_LEAD', 'COMMISSIONER', 'HUB_LEAD')),
  -- By the roster's code, with the name that it had there when the sign-in was made.
  employer text,
  employer_name text,
  password_hash text not null,
  code_secret bytea not null,
  last_code_step bigint not null default 0,
  failures int not null default 0,
  closed_until timestamptz,
  made_at timestamptz not null,
  -- From when on it lets nobody in; the row stays, as the history names it.
  ended_at timestamptz,
  constraint bound_to_an_employer
    check ((role = 'HR_LEAD') = (employer is not null and employer <> '')),
  check ((employer is null) = (employer_name is null))
);
