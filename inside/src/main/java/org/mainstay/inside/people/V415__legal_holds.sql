-- That the law needs a record for now: as long as a hold stands, nobody erases it. One who leads asks,
-- another one agrees; the same for lifting it.
create table inside_people.hold (
  hold_id uuid primary key,
  person_key uuid not null references inside_people.person (person_key),
  authority text not null
    check (authority in ('COURT', 'POLICE', 'INQUEST', 'COMPLAINT', 'OTHER')),
  demanded_on date not null,
  reason bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  set_by uuid check (set_by <> asked_by),
  set_at timestamptz,
  dropped_by uuid,
  dropped_at timestamptz,
  lift_asked_by uuid,
  lift_asked_at timestamptz,
  lifted_by uuid check (lifted_by <> lift_asked_by),
  lifted_at timestamptz,
  check ((set_by is null) = (set_at is null)),
  check ((dropped_by is null) = (dropped_at is null)),
  check ((lift_asked_by is null) = (lift_asked_at is null)),
  check ((lifted_by is null) = (lifted_at is null)),
  check (set_by is null or dropped_by is null),
  check (lift_asked_by is null or set_by is not null),
  check (lifted_by is null or lift_asked_by is not null)
);

create index hold_stands on inside_people.hold (person_key)
  where dropped_by is null and lifted_by is null;

alter table inside_people.hold enable row level security;
alter table inside_people.hold force row level security;
create policy reach on inside_people.hold
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
-- The triggers below see every hold, whoever acts: nobody erases what they cannot see is held.
create policy guard on inside_people.hold for select using (pg_trigger_depth() > 0);

create function inside_people.keep_hold() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if (new.hold_id, new.person_key, new.authority, new.demanded_on, new.reason, new.asked_by,
      new.asked_at)
     is distinct from
     (old.hold_id, old.person_key, old.authority, old.demanded_on, old.reason, old.asked_by,
      old.asked_at)
     or old.set_by is not null
        and (new.set_by, new.set_at) is distinct from (old.set_by, old.set_at)
     or old.dropped_by is not null
     or old.lifted_by is not null then
    raise exception 'what was said of a hold is not changed afterwards';
  end if;
  return new;
end
$$;

create trigger keep_hold before update on inside_people.hold
  for each row execute function inside_people.keep_hold();

-- A backup can be older than the lifting of a hold: whoever stands in the list of the erased is
-- erased again by the house itself, which names them for this one transaction.
create function inside_people.refuse_held() returns trigger
  language plpgsql set search_path = ''
  as $$
declare
  who uuid;
begin
  if tg_op = 'DELETE' then
    who := old.person_key;
  else
    who := new.person_key;
  end if;
  if exists (
       select 1 from inside_people.hold h
        where h.person_key = who and h.dropped_by is null and h.lifted_by is null)
     and not (
       coalesce(current_setting('mainstay.erased_before', true), '') = who::text
       and coalesce(current_setting('mainstay.worker', true), '')
           = '00000000-0000-0000-0000-000000000000') then
    raise exception 'the law needs this record: a hold stands';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

create trigger refuse_held before delete on inside_people.keyset
  for each row execute function inside_people.refuse_held();
create trigger refuse_held before delete on inside_people.detail
  for each row execute function inside_people.refuse_held();
create trigger refuse_held before insert on inside_people.stub
  for each row execute function inside_people.refuse_held();
