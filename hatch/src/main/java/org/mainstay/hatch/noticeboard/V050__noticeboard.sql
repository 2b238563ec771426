-- Outside reads this board and nothing else; what is pinned is never changed.
create schema if not exists hatch_noticeboard;

create table hatch_noticeboard.notice (
  number bigint generated always as identity primary key,
  pinned_on date not null,
  title text not null,
  words text not null
);
