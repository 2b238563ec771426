-- Breaking the glass: one of the team asks, another agrees, and a third whom the person shut out can
-- read the case for two hours at most. Nobody is two of the three.
create table inside_support.glass (
  glass_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  reader uuid not null,
  because bytea not null,
  asked_by uuid not null check (asked_by <> reader),
  asked_at timestamptz not null,
  settled_by uuid check (settled_by <> asked_by and settled_by <> reader),
  settled_at timestamptz,
  open_until timestamptz check (open_until <= settled_at + interval '2 hours'),
  seen_by uuid,
  seen_at timestamptz,
  check ((settled_by is null) = (settled_at is null)),
  check (open_until is null or settled_at is not null)
);

create unique index glass_waits on inside_support.glass (person_key, reader)
  where settled_at is null;

alter table inside_support.glass enable row level security;
alter table inside_support.glass force row level security;
create policy reach on inside_support.glass
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
create policy asks_as_oneself on inside_support.glass as restrictive for insert
  with check (asked_by::text = current_setting('mainstay.worker', true) and settled_by is null);

-- Only this opens a case to somebody who was shut out: the inside itself cannot change an exclusion.
create function inside_support.glass_settled() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if (new.person_key, new.reader, new.asked_by, new.asked_at)
     is distinct from (old.person_key, old.reader, old.asked_by, old.asked_at) then
    raise exception 'what was asked is not changed' using errcode = 'check_violation';
  end if;
  if old.settled_at is null and new.settled_at is not null
     and new.settled_by::text <> current_setting('mainstay.worker', true) then
    raise exception 'nobody agrees for another' using errcode = 'check_violation';
  end if;
  if old.settled_at is not null
     and ((new.settled_by, new.settled_at) is distinct from (old.settled_by, old.settled_at)
          or (new.open_until is distinct from old.open_until
              and coalesce(new.open_until >= old.open_until, true))) then
    raise exception 'a glass is settled once and opened no longer' using errcode = 'check_violation';
  end if;
  if new.open_until is distinct from old.open_until then
    update inside_people.exclusion
       set open_until = new.open_until
     where person_key = new.person_key
       and worker_id = new.reader;
  end if;
  return new;
end
$$;

create trigger glass_settled before update on inside_support.glass
  for each row execute function inside_support.glass_settled();
