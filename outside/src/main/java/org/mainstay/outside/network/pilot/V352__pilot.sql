-- What is tried out. Everything is written once; what may follow what is kept here too, whatever
-- the code does: no pilot begins without its evaluation plan, a plan is not changed after the
-- beginning, and an end says what is known and what is not.
create table outside_network.pilot (
  pilot_id uuid primary key,
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  where_at text not null check (where_at <> ''),
  from_on date not null,
  until_on date not null,
  at timestamptz not null,
  by_name text not null,
  check (until_on > from_on)
);

create table outside_network.pilot_plan (
  pilot_id uuid not null references outside_network.pilot (pilot_id),
  version int not null check (version > 0),
  question text not null check (question <> ''),
  measure text not null check (measure <> ''),
  number_needed int not null check (number_needed > 0),
  sample text not null check (sample <> ''),
  judged_by text not null check (judged_by <> ''),
  decide_on date not null,
  at timestamptz not null,
  by_name text not null,
  primary key (pilot_id, version)
);

create table outside_network.pilot_step (
  pilot_id uuid not null references outside_network.pilot (pilot_id),
  step text not null check (step in ('BEGUN', 'ENDED', 'DROPPED')),
  on_day date not null,
  known text not null,
  not_known text not null,
  follows text not null,
  why text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (pilot_id, step),
  constraint an_end_has_a_verdict
    check (step <> 'ENDED' or (known <> '' and not_known <> '' and follows <> '')),
  constraint whoever_drops_says_why check (step <> 'DROPPED' or why <> '')
);

create function outside_network.plan_comes_first() returns trigger
  language plpgsql
  as $$
begin
  -- A plan and a beginning in the same moment wait for one another.
  perform pg_advisory_xact_lock(hashtextextended(new.pilot_id::text, 352));
  if exists (select 1
               from outside_network.pilot_step s
              where s.pilot_id = new.pilot_id) then
    raise exception 'a plan is made before a pilot begins'
      using errcode = 'check_violation', constraint = 'plan_comes_first';
  end if;
  if exists (select 1
               from outside_network.pilot p
              where p.pilot_id = new.pilot_id
                and p.until_on > new.decide_on) then
    raise exception 'a pilot is decided on after its last day'
      using errcode = 'check_violation', constraint = 'decided_after_its_last_day';
  end if;
  return new;
end
$$;

create trigger plan_comes_first
  before insert on outside_network.pilot_plan
  for each row execute function outside_network.plan_comes_first();

create function outside_network.step_follows_step() returns trigger
  language plpgsql
  as $$
declare
  begun date;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.pilot_id::text, 352));
  select s.on_day into begun
    from outside_network.pilot_step s
   where s.pilot_id = new.pilot_id
     and s.step = 'BEGUN';
  if new.step = 'BEGUN' and not exists (select 1
                                          from outside_network.pilot_plan p
                                         where p.pilot_id = new.pilot_id) then
    raise exception 'no pilot begins without its evaluation plan'
      using errcode = 'check_violation', constraint = 'begins_with_a_plan';
  end if;
  if new.step = 'ENDED' and (begun is null or begun > new.on_day) then
    raise exception 'only a pilot that has begun can end'
      using errcode = 'check_violation', constraint = 'ends_after_it_began';
  end if;
  if exists (select 1
               from outside_network.pilot_step s
              where s.pilot_id = new.pilot_id
                and s.step in ('ENDED', 'DROPPED')) then
    raise exception 'nothing follows the end of a pilot'
      using errcode = 'check_violation', constraint = 'nothing_follows_the_end';
  end if;
  if new.step = 'DROPPED' and begun is not null then
    raise exception 'a pilot that has begun ends with a verdict'
      using errcode = 'check_violation', constraint = 'begun_ends_with_a_verdict';
  end if;
  return new;
end
$$;

create trigger step_follows_step
  before insert on outside_network.pilot_step
  for each row execute function outside_network.step_follows_step();
