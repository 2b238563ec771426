-- What was heard in talks with staff, for everybody to read.
create table letterbox_window.heard (
  project_id uuid primary key,
  shown_on date not null,
  page text not null
);

-- Marks of the slips by which somebody takes their words back: no number, no time, nothing of whoever
-- sent it. The team's side takes them out within a minute.
create schema if not exists letterbox_heard;

create table letterbox_heard.taken_back (
  mark bytea primary key check (octet_length(mark) = 32)
);
