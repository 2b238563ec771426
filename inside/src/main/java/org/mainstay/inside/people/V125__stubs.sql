-- What is left of somebody who was erased: when, by whom and why, and nothing about them.
create table inside_people.stub (
  person_key uuid primary key,
  opened_month date not null,
  erased_on date not null,
  last_copy_gone_on date not null,
  prepared_by uuid not null,
  erased_by uuid not null check (erased_by <> prepared_by),
  because text not null,
  closing bytea
);

-- Whoever was erased is gone for everybody: absent from lists, counts and searches.
create or replace function inside_people.reachable(who uuid) returns boolean
  language sql stable
  return coalesce(current_setting('mainstay.worker', true), '') <> ''
         and not exists (
           select 1 from inside_people.exclusion e
            where e.person_key = who
              and e.worker_id::text = current_setting('mainstay.worker', true))
         and not exists (
           select 1 from inside_people.stub s
            where s.person_key = who);
