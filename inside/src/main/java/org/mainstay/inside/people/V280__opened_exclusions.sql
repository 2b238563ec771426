-- A case can be opened for a short time to somebody whom the person shut out, in an emergency and by
-- two others of the team. When that time is over, everything is as if the case did not exist.
alter table inside_people.exclusion add column open_until timestamptz;

-- Whoever acts tells the database the time as well: without it nothing is open.
create or replace function inside_people.reachable(who uuid) returns boolean
  language sql stable
  return coalesce(current_setting('mainstay.worker', true), '') <> ''
         and not exists (
           select 1 from inside_people.exclusion e
            where e.person_key = who
              and e.worker_id::text = current_setting('mainstay.worker', true)
              and coalesce(
                    e.open_until
                      <= nullif(current_setting('mainstay.now', true), '')::timestamptz,
                    true))
         and not exists (
           select 1 from inside_people.stub s
            where s.person_key = who);

-- The inside can shut somebody out and nothing else: whom an erased person shut out is forgotten by
-- the database itself.
create function inside_people.forget_exclusions() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from inside_people.exclusion where person_key = new.person_key;
  return new;
end
$$;

create trigger forget_exclusions after insert on inside_people.stub
  for each row execute function inside_people.forget_exclusions();
