-- What may be said to an employer, until when, and every talk that took place under it.
create table inside_work.employer_consent (
  consent_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  who bytea not null,
  what bytea not null,
  given_on date not null,
  until date not null,
  at timestamptz not null,
  worker_id uuid not null,
  taken_back_at timestamptz,
  check (until >= given_on)
);

create index employer_consent_of_referral on inside_work.employer_consent (referral_id, at);

create table inside_work.employer_talk (
  talk_id uuid primary key,
  consent_id uuid not null references inside_work.employer_consent (consent_id),
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  on_day date not null,
  at timestamptz not null,
  worker_id uuid not null,
  said bytea not null
);

create index employer_talk_of_referral on inside_work.employer_talk (referral_id, on_day);

-- The code refuses it with a sentence; this refuses it whatever the code does.
create function inside_work.talk_has_consent() returns trigger
  language plpgsql
  as $$
begin
  -- Whoever takes it back in the same moment waits for this talk, or comes before it.
  perform 1
     from inside_work.employer_consent c
    where c.consent_id = new.consent_id
      and c.referral_id = new.referral_id
      and c.given_on <= new.on_day
      and c.until >= new.on_day
      and (c.taken_back_at is null
           or (c.taken_back_at at time zone 'Europe/London')::date > new.on_day)
      for share;
  if not found then
    raise exception 'no talk with an employer without a consent that holds'
      using errcode = 'check_violation', constraint = 'talk_has_consent';
  end if;
  return new;
end
$$;

create trigger talk_has_consent before insert on inside_work.employer_talk
  for each row execute function inside_work.talk_has_consent();

alter table inside_work.employer_consent enable row level security;
alter table inside_work.employer_consent force row level security;
create policy reach on inside_work.employer_consent
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_work.employer_talk enable row level security;
alter table inside_work.employer_talk force row level security;
create policy reach on inside_work.employer_talk
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
