-- Which employers and sites there are, by lists that a hub brings, and which hub they have. All of it
-- is public or contractual; nothing comes from anybody's support. Written once: the last list and the
-- last version of a cover count.
create table outside_network.place_list (
  number bigint generated always as identity primary key,
  source text not null check (source <> ''),
  as_of date not null,
  file_hash text not null check (file_hash <> ''),
  at timestamptz not null,
  by_name text not null
);

-- A site, or an employer as a whole; then site_code and site are blank.
create table outside_network.listed_place (
  number bigint not null references outside_network.place_list (number),
  employer_code text not null check (employer_code <> ''),
  employer text not null check (employer <> ''),
  site_code text not null,
  site text not null,
  staff int check (staff >= 0),
  primary key (number, employer_code, site_code),
  check ((site_code = '') = (site = ''))
);

-- That a hub is there for an employer, or for one site of it.
create table outside_network.cover (
  cover_id uuid not null,
  version int not null check (version > 0),
  employer_code text not null check (employer_code <> ''),
  site_code text not null,
  hub text not null check (hub <> ''),
  since_on date not null,
  until_on date,
  taken_back boolean not null,
  at timestamptz not null,
  by_name text not null,
  primary key (cover_id, version),
  check (until_on is null or until_on >= since_on)
);
