-- Letters: what may leave about somebody, under which consent, and how far each letter is.
create table inside_support.letter_consent (
  consent_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  whom text not null check (whom in ('GP', 'SERVICE', 'ADVISER')),
  who bytea not null,
  what bytea not null,
  given_on date not null,
  until date not null,
  at timestamptz not null,
  worker_id uuid not null,
  taken_back_at timestamptz,
  check (until >= given_on)
);

create index letter_consent_of_referral on inside_support.letter_consent (referral_id, at);

create table inside_support.letter (
  letter_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  number int not null,
  template text not null,
  whom text not null check (whom in ('PERSON', 'GP', 'SERVICE', 'ADVISER')),
  onward_id uuid references inside_support.onward (onward_id),
  words bytea not null,
  to_whom bytea,
  address bytea,
  consent_id uuid references inside_support.letter_consent (consent_id),
  state text not null
    check (state in ('DRAFTED', 'PRINTED', 'POSTED', 'SENDING', 'LEAVING', 'SENT', 'DELIVERED',
                     'BOUNCED', 'WITHDRAWN')),
  since timestamptz not null,
  worker_id uuid not null,
  version int not null,
  attempts int not null default 0,
  due_at timestamptz,
  -- A form that is sent twice keeps one letter.
  unique (referral_id, number)
);

create index letter_due on inside_support.letter (due_at) where state in ('SENDING', 'LEAVING');

create table inside_support.letter_step (
  id bigint generated always as identity primary key,
  letter_id uuid not null references inside_support.letter (letter_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  state text not null
);

create index letter_step_of_letter on inside_support.letter_step (letter_id, id);

-- The code refuses it with a sentence; this refuses it whatever the code does.
create function inside_support.letter_has_consent() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFTED' then
      raise exception 'a letter begins as a draft'
        using errcode = 'check_violation', constraint = 'letter_begins_as_draft';
    end if;
    return new;
  end if;
  if old.state <> 'DRAFTED' and new.words is distinct from old.words then
    raise exception 'what has been printed or sent is not changed any more'
      using errcode = 'check_violation', constraint = 'letter_is_kept';
  end if;
  if new.whom = 'PERSON' or new.state = old.state
     or new.state not in ('PRINTED', 'POSTED', 'SENDING', 'LEAVING') then
    return new;
  end if;
  -- Whoever takes it back in the same moment waits for this letter, or comes before it.
  perform 1
     from inside_support.letter_consent c
    where c.consent_id = new.consent_id
      and c.referral_id = new.referral_id
      and c.whom = new.whom
      and c.given_on <= (new.since at time zone 'Europe/London')::date
      and c.until >= (new.since at time zone 'Europe/London')::date
      and c.taken_back_at is null
      for share;
  if not found then
    raise exception 'no letter leaves without a consent that holds'
      using errcode = 'check_violation', constraint = 'letter_has_consent';
  end if;
  return new;
end
$$;

create trigger letter_has_consent before insert or update on inside_support.letter
  for each row execute function inside_support.letter_has_consent();

-- An onward referral can be proposed before its letter leaves, and given up again.
alter table inside_support.onward drop constraint onward_state_check;
alter table inside_support.onward add constraint onward_state_check
  check (state in ('PROPOSED', 'SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'NOT_SENT'));
drop index inside_support.onward_unanswered;
create index onward_unanswered on inside_support.onward (ask_again_on)
  where state in ('PROPOSED', 'SENT', 'RECEIVED');

alter table inside_support.letter_consent enable row level security;
alter table inside_support.letter_consent force row level security;
create policy reach on inside_support.letter_consent
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.letter enable row level security;
alter table inside_support.letter force row level security;
create policy reach on inside_support.letter
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.letter_step enable row level security;
alter table inside_support.letter_step force row level security;
create policy reach on inside_support.letter_step
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
