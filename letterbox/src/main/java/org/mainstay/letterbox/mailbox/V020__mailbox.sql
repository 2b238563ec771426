-- The way back to one person: sealed items, found by a keyed hash of the person's code.
create schema if not exists letterbox_mailbox;

create table letterbox_mailbox.item (
  id bigint generated always as identity primary key,
  idem bytea not null unique,
  lookup bytea not null,
  sealed bytea not null
);

create index item_by_lookup on letterbox_mailbox.item (lookup, id);

-- The front may open one mailbox when it holds its lookup; it may not list any.
create function letterbox_mailbox.open(wanted bytea) returns bytea[]
  language sql stable security definer set search_path = ''
  return (select coalesce(array_agg(sealed order by id), '{}')
            from (select id, sealed from letterbox_mailbox.item
                   where lookup = wanted order by id desc limit 500) as latest);
revoke execute on function letterbox_mailbox.open(bytea) from public;
