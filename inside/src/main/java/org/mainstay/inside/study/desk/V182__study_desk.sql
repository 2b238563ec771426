-- Files that analysts bring, and what came of them: sealed, each worker's own, and gone in a week.
create schema if not exists inside_study;

create table inside_study.upload (
  upload_id uuid primary key,
  worker_id uuid not null,
  wrapped_key bytea not null,
  understood bytea not null,
  content bytea not null,
  brought_at timestamptz not null,
  kept_until timestamptz not null
);

create table inside_study.result (
  result_id uuid primary key,
  upload_id uuid not null references inside_study.upload (upload_id) on delete cascade,
  worker_id uuid not null,
  asked bytea not null,
  state text not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAULT')),
  said bytea,
  files bytea,
  begun_at timestamptz not null,
  ended_at timestamptz
);

create index on inside_study.upload (worker_id);
create index on inside_study.result (upload_id);

-- Whoever acts sees what is theirs; the house itself sees all, to clear away what is too old.
alter table inside_study.upload enable row level security;
alter table inside_study.upload force row level security;
create policy own on inside_study.upload
  using (current_setting('mainstay.worker', true)
         in (worker_id::text, '00000000-0000-0000-0000-000000000000'))
  with check (current_setting('mainstay.worker', true) = worker_id::text);

alter table inside_study.result enable row level security;
alter table inside_study.result force row level security;
create policy own on inside_study.result
  using (current_setting('mainstay.worker', true)
         in (worker_id::text, '00000000-0000-0000-0000-000000000000'))
  with check (current_setting('mainstay.worker', true) = worker_id::text);
