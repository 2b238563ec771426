-- What colleagues told of themselves for everybody to read, as long as they want it to stand there.
create table letterbox_window.story (
  story_id uuid primary key,
  words text not null check (words <> ''),
  role_words text not null,
  staff_group text not null,
  until date not null
);
