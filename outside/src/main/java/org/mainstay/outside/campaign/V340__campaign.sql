-- What an employer or the hub did to let staff know of the hub, for whom and when. No person of the
-- hub is in it. Nothing is overwritten: a change is one more version, so that everybody sees whether
-- the group or the days were chosen after the numbers were known.
create schema if not exists outside_campaign;

-- owner is an employer's code; blank for the hub. group_code is 'all', or a group of the released
-- books.
create table outside_campaign.campaign (
  campaign_id uuid not null,
  version int not null check (version > 0),
  owner text not null,
  name text not null check (name <> ''),
  what text not null check (what <> ''),
  group_code text not null check (group_code <> ''),
  group_label text not null check (group_label <> ''),
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on),
  kept_at timestamptz not null,
  kept_by text not null check (kept_by <> ''),
  primary key (campaign_id, version)
);
create index campaign_of_owner on outside_campaign.campaign (owner);

-- A poster by the neutral code that is printed on it, and where it hangs. The code is in no QR code
-- and no address, so that nobody can tell who scanned which poster.
create table outside_campaign.poster (
  code text primary key check (code ~ '^[BCDFGHJKMNPQRTVWXZ2-9]{5}$'),
  campaign_id uuid not null,
  place text not null check (place <> ''),
  added_at timestamptz not null
);
create index poster_of_campaign on outside_campaign.poster (campaign_id);
