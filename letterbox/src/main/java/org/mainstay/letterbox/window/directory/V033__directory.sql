-- Where else people find support: services of other organisations, as facts that everybody may know.
create table letterbox_window.directory_organisation (
  id uuid primary key,
  name text not null check (name <> ''),
  description text not null,
  website text not null,
  email text not null
);

-- One service. What the team says of it stands apart from what its source says, so that the source
-- can be brought in again: the day they checked it, and whether they took it out.
create table letterbox_window.directory_entry (
  id uuid primary key,
  organisation_id uuid not null references letterbox_window.directory_organisation,
  source text not null check (source <> ''),
  fingerprint text not null,
  name text not null check (name <> ''),
  description text not null,
  status text not null
    check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
  national boolean not null,
  assured_on date,
  modified text not null,
  details jsonb not null,
  checked_on date,
  taken_out boolean not null default false
);
create index directory_entry_source on letterbox_window.directory_entry (source);
create index directory_entry_organisation on letterbox_window.directory_entry (organisation_id);

-- What an entry is about, in the words of its source, in small letters; the handbook says which
-- needs they stand for.
create table letterbox_window.directory_term (
  term text not null check (term = lower(term)),
  entry_id uuid not null references letterbox_window.directory_entry on delete cascade,
  primary key (term, entry_id)
);
create index directory_term_entry on letterbox_window.directory_term (entry_id);

-- Where an entry is, to be found by distance; without a spot on the earth it is listed, not ranked.
create table letterbox_window.directory_place (
  entry_id uuid not null references letterbox_window.directory_entry on delete cascade,
  number int not null,
  outward text not null check (outward = upper(outward)),
  town text not null check (town = lower(town)),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  primary key (entry_id, number),
  check ((latitude is null) = (longitude is null))
);
create index directory_place_outward on letterbox_window.directory_place (outward);
create index directory_place_town on letterbox_window.directory_place (town);
