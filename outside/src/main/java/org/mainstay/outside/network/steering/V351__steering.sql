-- Who sits in the steering group, by organisation and role alone, and what it decided.

-- Written once: a later version stands beside it, and the last one counts.
create table outside_network.steering_member (
  member_id uuid not null,
  version int not null check (version > 0),
  organisation text not null check (organisation <> ''),
  role_name text not null check (role_name <> ''),
  since_on date not null,
  until_on date,
  at timestamptz not null,
  by_name text not null,
  primary key (member_id, version),
  check (until_on is null or until_on >= since_on)
);

-- Written once. A decision is never edited: a later one replaces it, and it is replaced once.
create table outside_network.decision (
  decision_id uuid primary key,
  number bigint generated always as identity unique,
  decided_on date not null,
  what text not null check (what <> ''),
  why text not null check (why <> ''),
  by_whom text not null check (by_whom <> ''),
  replaces uuid unique references outside_network.decision (decision_id),
  at timestamptz not null,
  by_name text not null,
  constraint no_decision_replaces_itself check (replaces is distinct from decision_id)
);

create function outside_network.replaced_by_a_later_one() returns trigger
  language plpgsql
  as $$
begin
  if exists (select 1
               from outside_network.decision d
              where d.decision_id = new.replaces
                and d.decided_on > new.decided_on) then
    raise exception 'a decision is replaced by a later one'
      using errcode = 'check_violation', constraint = 'replaced_by_a_later_one';
  end if;
  return new;
end
$$;

create trigger replaced_by_a_later_one
  before insert on outside_network.decision
  for each row execute function outside_network.replaced_by_a_later_one();
