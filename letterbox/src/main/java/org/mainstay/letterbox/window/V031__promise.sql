-- What each employer will be told of its staff in a year, and what that promises to each of them.
create table letterbox_window.promise (
  population text not null,
  contract_year int not null,
  employer text not null,
  epsilon text not null check (epsilon ~ '^[0-9]+(/[0-9]+)?$'),
  factor double precision not null check (factor >= 1),
  from_ten int not null check (from_ten between 10 and 100),
  from_fifty int not null check (from_fifty between 50 and 100),
  tables_in_words text not null,
  next_in_words text not null,
  primary key (population, contract_year)
);
