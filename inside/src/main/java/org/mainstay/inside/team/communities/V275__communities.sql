-- Communities of practice across localities: who is a member from where, what they write to each
-- other, and when they met. Words are sealed with the hub's key; they are of no person.
create table inside_team.community (
  community_id uuid primary key,
  name bytea not null,
  about bytea not null,
  begun_by uuid not null references inside_team.worker (worker_id),
  at timestamptz not null
);

create table inside_team.community_member (
  community_id uuid not null references inside_team.community (community_id),
  worker_id uuid not null references inside_team.worker (worker_id),
  locality text not null,
  since date not null,
  primary key (community_id, worker_id)
);

create table inside_team.community_post (
  post_id uuid primary key,
  community_id uuid not null references inside_team.community (community_id),
  answers uuid references inside_team.community_post (post_id),
  -- The day of a meeting that these words are notes of.
  met_on date,
  worker_id uuid not null references inside_team.worker (worker_id),
  words bytea not null,
  at timestamptz not null,
  changed_at timestamptz,
  version int not null
);

create index community_post_of on inside_team.community_post (community_id, at);
