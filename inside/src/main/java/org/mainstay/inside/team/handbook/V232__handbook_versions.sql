-- Every version of the handbook that was in use: why it was done so on a day can be read for ever.
create table inside_team.handbook_version (
  number int generated always as identity primary key,
  name text not null,
  at timestamptz not null
);

create table inside_team.handbook_page (
  number int not null references inside_team.handbook_version (number),
  file text not null,
  words text not null,
  primary key (number, file)
);
