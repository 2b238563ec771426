-- Conversations about all of life, and the talks about single areas; each is written once.
create table inside_support.conversation (
  conversation_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  number int not null,
  on_day date not null,
  at timestamptz not null,
  worker_id uuid not null,
  answers bytea not null,
  -- A form that is sent twice keeps one conversation.
  unique (referral_id, number)
);

create table inside_support.conversation_talk (
  talk_id uuid primary key,
  conversation_id uuid not null references inside_support.conversation (conversation_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  words bytea not null
);

create index conversation_talk_of on inside_support.conversation_talk (conversation_id, at);

alter table inside_support.conversation enable row level security;
alter table inside_support.conversation force row level security;
create policy reach on inside_support.conversation
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.conversation_talk enable row level security;
alter table inside_support.conversation_talk force row level security;
create policy reach on inside_support.conversation_talk
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
