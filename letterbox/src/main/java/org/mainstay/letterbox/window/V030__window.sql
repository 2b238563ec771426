-- What the hub tells everyone: coarse, weekly, and never about one person.
create schema if not exists letterbox_window;

create table letterbox_window.present_wait (
  as_of date primary key,
  words text not null
);

create table letterbox_window.team_member (
  worker_id uuid primary key,
  name text not null,
  role_words text not null
);

create table letterbox_window.organisation (
  code text primary key,
  name text not null,
  place text not null
);
