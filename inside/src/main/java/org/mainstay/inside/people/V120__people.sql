-- Who a person is, sealed under their own keys; and whom they do not want to see it.
create schema if not exists inside_people;

create table inside_people.person (
  person_key uuid primary key,
  lookup bytea not null unique,
  welcomed_on date not null
);

create table inside_people.keyset (
  person_key uuid not null references inside_people.person (person_key),
  purpose text not null check (purpose in ('IDENTITY', 'CLINICAL')),
  wrapped bytea not null,
  primary key (person_key, purpose)
);

create table inside_people.detail (
  person_key uuid not null references inside_people.person (person_key),
  what text not null check (what in ('identity', 'equality', 'mailbox')),
  sealed bytea not null,
  primary key (person_key, what)
);

create table inside_people.exclusion (
  person_key uuid not null references inside_people.person (person_key),
  worker_id uuid not null,
  primary key (person_key, worker_id)
);

-- The one rule of reach: somebody acts, and the person did not shut them out. Every table with a
-- person_key has a policy that calls it, so that an excluded case is absent from lists, counts and
-- searches without any room having to remember.
create function inside_people.reachable(who uuid) returns boolean
  language sql stable
  return coalesce(current_setting('mainstay.worker', true), '') <> ''
         and not exists (
           select 1 from inside_people.exclusion e
            where e.person_key = who
              and e.worker_id::text = current_setting('mainstay.worker', true));

alter table inside_people.person enable row level security;
alter table inside_people.person force row level security;
create policy reach on inside_people.person
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_people.keyset enable row level security;
alter table inside_people.keyset force row level security;
create policy reach on inside_people.keyset
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_people.detail enable row level security;
alter table inside_people.detail force row level security;
create policy reach on inside_people.detail
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_trail.leaf enable row level security;
alter table inside_trail.leaf force row level security;
create policy reach on inside_trail.leaf
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
