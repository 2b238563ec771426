-- What told people by text or email that something waits for them: no address and no words, only
-- which text it was and what became of it. The address is read from the person's sealed safe
-- contact at the moment of sending, so that a change or an erasure takes effect at once.
create schema if not exists inside_messages;

create table inside_messages.outbox (
  message_id uuid primary key,
  person_key uuid not null,
  cause text not null,
  text_code text not null
    check (text_code in ('SOMETHING_WAITS', 'COMING_UP', 'QUESTIONS_WAIT', 'LOST_CODE')),
  channel text check (channel in ('TEXT', 'EMAIL')),
  state text not null
    check (state in ('WAITING', 'HANDING_OVER', 'HANDED_OVER', 'DELIVERED', 'FAILED', 'WITHDRAWN',
                     'NOT_SENT')),
  why text not null default 'NOTHING',
  attempts int not null default 0,
  queued_at timestamptz not null,
  -- When it is next looked at; null once nothing more is to be done.
  due_at timestamptz,
  expires_at timestamptz not null,
  handed_at timestamptz,
  provider_reference text not null default '',
  version int not null default 1,
  unique (person_key, cause)
);

create index outbox_due on inside_messages.outbox (due_at) where due_at is not null;
create index outbox_latest on inside_messages.outbox (queued_at);

-- One that says that something waits is enough for everything that waits.
create unique index outbox_one_waits on inside_messages.outbox (person_key)
  where text_code = 'SOMETHING_WAITS' and state = 'WAITING';

alter table inside_messages.outbox enable row level security;
alter table inside_messages.outbox force row level security;
create policy reach on inside_messages.outbox
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
