-- Every version of the handbook that was in use: why it was done so on a day can be read for ever.
create schema if not exists inside_handbook;

create table inside_handbook.version (
  number int generated always as identity primary key,
  name text not null,
  at timestamptz not null
);

create table inside_handbook.page (
  number int not null references inside_handbook.version (number),
  file text not null,
  words text not null,
  primary key (number, file)
);
