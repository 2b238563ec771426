-- That somebody opened a record for which they may have had no reason. Nobody's name stands here:
-- names are compared while the record is open, and forgotten.
create table inside_huddle.alert (
  alert_id uuid primary key,
  person_key uuid not null,
  worker_id uuid not null,
  kind text not null
    check (kind in ('OWN_RECORD', 'SAME_SURNAME', 'SAME_ADDRESS', 'NOT_THEIR_CASE', 'GLASS')),
  on_day date not null,
  at timestamptz not null,
  looked_by uuid check (looked_by <> worker_id),
  looked_at timestamptz,
  found bytea,
  check ((looked_by is null) = (looked_at is null) and (looked_by is null) = (found is null)),
  unique (person_key, worker_id, kind, on_day)
);

create index alert_open on inside_huddle.alert (at) where looked_at is null;

alter table inside_huddle.alert enable row level security;
alter table inside_huddle.alert force row level security;
create policy reach on inside_huddle.alert
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
-- Nobody changes an alert about themselves, or in another's name.
create policy looked_at_by_another on inside_huddle.alert as restrictive for update
  using (worker_id::text <> current_setting('mainstay.worker', true) and looked_at is null)
  with check (looked_by::text = current_setting('mainstay.worker', true));

-- Phone numbers and emails of a worker's own home, sealed with the hub's key.
create table inside_huddle.own_address (
  worker_id uuid primary key,
  addresses bytea not null
);

alter table inside_huddle.own_address enable row level security;
alter table inside_huddle.own_address force row level security;
create policy ones_own on inside_huddle.own_address
  using (worker_id::text = current_setting('mainstay.worker', true))
  with check (worker_id::text = current_setting('mainstay.worker', true));
