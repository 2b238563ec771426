-- That a body outside demanded part of a record, by which law; and for each part who signed it off,
-- and who gave it out: never the same person.
create table inside_support.demand (
  demand_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  body text not null check (body in ('COURT', 'POLICE', 'CORONER', 'REGULATOR', 'OTHER')),
  basis text not null
    check (basis in ('ORDER', 'DUTY', 'CRIME', 'REGULATION', 'CONSENT', 'HARM')),
  demanded_on date not null,
  words bytea not null,
  not_told_because bytea,
  kept_by uuid not null,
  kept_at timestamptz not null,
  told_by uuid,
  told_at timestamptz,
  check ((told_by is null) = (told_at is null)),
  check (told_by is null or not_told_because is not null)
);

create index demand_of_person on inside_support.demand (person_key, kept_at);

create table inside_support.demand_part (
  demand_id uuid not null references inside_support.demand (demand_id),
  chapter text not null,
  person_key uuid not null,
  signed_by uuid,
  signed_at timestamptz,
  refused_by uuid,
  refused_at timestamptz,
  given_by uuid check (given_by <> signed_by),
  given_at timestamptz,
  primary key (demand_id, chapter),
  check ((signed_by is null) = (signed_at is null)),
  check ((refused_by is null) = (refused_at is null)),
  check ((given_by is null) = (given_at is null)),
  check (given_by is null or signed_by is not null),
  check (given_by is null or refused_by is null)
);

create index demand_part_waits on inside_support.demand_part (person_key)
  where refused_by is null and given_by is null;

alter table inside_support.demand enable row level security;
alter table inside_support.demand force row level security;
create policy reach on inside_support.demand
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.demand_part enable row level security;
alter table inside_support.demand_part force row level security;
create policy reach on inside_support.demand_part
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

create function inside_support.keep_demand() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if (to_jsonb(new) - 'told_by' - 'told_at') is distinct from (to_jsonb(old) - 'told_by' - 'told_at')
     or old.told_by is not null then
    raise exception 'what was demanded is not changed afterwards';
  end if;
  return new;
end
$$;

create trigger keep_demand before update on inside_support.demand
  for each row execute function inside_support.keep_demand();

create function inside_support.keep_demand_part() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if (new.demand_id, new.chapter, new.person_key)
     is distinct from (old.demand_id, old.chapter, old.person_key)
     or old.signed_by is not null
        and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
     or old.refused_by is not null
     or old.given_by is not null then
    raise exception 'what was said of a demand is not changed afterwards';
  end if;
  return new;
end
$$;

create trigger keep_demand_part before update on inside_support.demand_part
  for each row execute function inside_support.keep_demand_part();
