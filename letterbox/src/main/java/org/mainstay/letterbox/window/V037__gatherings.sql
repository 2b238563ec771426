-- Groups and workshops that anybody may read of: no link to join by, and nobody who comes.
create table letterbox_window.gathering (
  gathering_id uuid primary key,
  title text not null check (title <> ''),
  about text not null,
  for_whom text not null,
  led_by text not null,
  how text not null,
  minutes int not null check (minutes between 1 and 480),
  is_full boolean not null,
  closes_at timestamptz not null
);

create table letterbox_window.gathering_session (
  gathering_id uuid not null references letterbox_window.gathering on delete cascade,
  starts_at timestamptz not null,
  primary key (gathering_id, starts_at)
);
