-- How many people came for the first time in a contract year, by the week of their first request,
-- their employer and each word that is known of them; 'all' counts everybody. Nobody is opened for
-- it: it is added up when a person is counted anyway. It holds no person and stays inside.
create table inside_counting.weekly (
  week date not null check (extract(isodow from week) = 1),
  employer text not null check (employer <> ''),
  word text not null check (word <> ''),
  people int not null check (people > 0),
  primary key (week, employer, word)
);
