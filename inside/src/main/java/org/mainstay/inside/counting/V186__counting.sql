-- What was already told of whom, so that nobody is opened or counted twice.
create schema if not exists inside_counting;

-- One row for each thing that was told of a person in a contract year, or that was refused for good.
create table inside_counting.contributed (
  person_key uuid not null,
  contract_year int not null,
  measure text not null
    check (measure in ('first-contact', 'wait', 'outcome', 'support', 'work')),
  counted boolean not null,
  primary key (person_key, contract_year, measure)
);

-- How often the hatch refused something, by its code alone: of nobody, and of no employer.
create table inside_counting.refusal (
  contract_year int not null,
  code text not null check (code ~ '^MAINSTAY-[A-Z]+-[0-9]{3}$'),
  times int not null check (times > 0),
  primary key (contract_year, code)
);

-- What the key came to that people were first counted with: another key would count them again.
create table inside_counting.key_mark (
  first boolean primary key check (first),
  mark bytea not null
);

alter table inside_counting.contributed enable row level security;
alter table inside_counting.contributed force row level security;
create policy reach on inside_counting.contributed
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
