-- What the house does by itself and when it last did: the table db-scheduler works with.
create schema if not exists house_jobs;

create table house_jobs.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  created_at timestamptz not null default now(),
  primary key (task_name, task_instance)
);

create index execution_time on house_jobs.scheduled_tasks (execution_time);
create index last_heartbeat on house_jobs.scheduled_tasks (last_heartbeat);
