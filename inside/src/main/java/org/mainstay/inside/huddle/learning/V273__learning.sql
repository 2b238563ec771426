-- What the team set itself to learn in a week, where that is not the handbook's next theme.
create table inside_huddle.week_theme (
  monday date primary key,
  words bytea not null,
  set_by uuid not null,
  at timestamptz not null
);
