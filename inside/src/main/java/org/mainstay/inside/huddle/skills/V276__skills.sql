-- The skills that workers gained, and how, sealed with the hub's key.
create table inside_huddle.skill (
  worker_id uuid not null,
  skill text not null,
  gained_on date not null,
  how bytea not null,
  primary key (worker_id, skill)
);
