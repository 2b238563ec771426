-- Who of an employer listens and signposts, by their role and with a contact that they gave
-- themselves. It is no list of who has a mental health problem.
create table outside_commitment.listener (
  listener_id uuid primary key,
  employer text not null check (employer <> ''),
  kind text not null check (kind <> ''),
  role_name text not null check (role_name <> ''),
  contact text not null,
  trained_on date not null,
  refreshed_on date,
  ended_on date,
  version int not null,
  check (refreshed_on >= trained_on),
  check (ended_on >= trained_on)
);
create index listener_of_employer on outside_commitment.listener (employer);
