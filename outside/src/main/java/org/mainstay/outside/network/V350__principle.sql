-- What hubs do together. No person of a hub is in it: an owner is a role, and whoever wrote
-- something is known by a sign-in of the office.
create schema if not exists outside_network;

-- How the hub stands to a principle, in words. Written once: a later version stands beside it.
create table outside_network.principle_stand (
  principle text not null check (principle <> ''),
  version int not null check (version > 0),
  in_place text not null check (in_place <> ''),
  evidence text not null,
  owner text not null check (owner <> ''),
  next_step text not null,
  due_on date,
  on_day date not null,
  by_name text not null,
  primary key (principle, version),
  constraint a_date_has_a_step check (due_on is null or next_step <> '')
);
