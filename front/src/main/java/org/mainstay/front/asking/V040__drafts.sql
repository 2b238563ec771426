-- Answers on the way: sealed with a key that only one browser holds, so that nothing typed is lost.
create schema if not exists front_asking;

create table front_asking.draft (
  lookup bytea primary key check (octet_length(lookup) = 32),
  sealed bytea not null check (octet_length(sealed) <= 262144),
  gone_at timestamptz not null
);

create index draft_by_gone_at on front_asking.draft (gone_at);

-- The front has no right on the table: it may only ask for one draft whose lookup it holds.
create function front_asking.open_draft(wanted bytea) returns bytea
  language sql stable security definer set search_path = ''
  return (select sealed from front_asking.draft where lookup = wanted);
revoke execute on function front_asking.open_draft(bytea) from public;

create function front_asking.keep_draft(wanted bytea, content bytea, until timestamptz)
  returns boolean
  language sql security definer set search_path = ''
begin atomic
  insert into front_asking.draft (lookup, sealed, gone_at)
  values (wanted, content, until)
      on conflict (lookup) do update
     set sealed = excluded.sealed, gone_at = excluded.gone_at
  returning true;
end;
revoke execute on function front_asking.keep_draft(bytea, bytea, timestamptz) from public;

create function front_asking.drop_draft(wanted bytea) returns int
  language sql security definer set search_path = ''
begin atomic
  with gone as (delete from front_asking.draft where lookup = wanted returning 1)
  select count(*)::int from gone;
end;
revoke execute on function front_asking.drop_draft(bytea) from public;

create function front_asking.clear_old_drafts(before timestamptz) returns int
  language sql security definer set search_path = ''
begin atomic
  with gone as (delete from front_asking.draft where gone_at < before returning 1)
  select count(*)::int from gone;
end;
revoke execute on function front_asking.clear_old_drafts(timestamptz) from public;
