-- Whom the house asked about work on their own page, how often it told them, and whether they answered.
create table inside_work.work_ask (
  ask_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  asked_at text not null
    check (asked_at in ('START', 'END', 'WEEKS_13', 'WEEKS_26', 'WEEKS_52')),
  at timestamptz not null,
  worker_id uuid not null,
  until date not null,
  times int not null,
  told_at timestamptz not null,
  answered_at timestamptz,
  unique (referral_id, asked_at)
);

create index work_ask_open on inside_work.work_ask (told_at) where answered_at is null;

alter table inside_work.work_ask enable row level security;
alter table inside_work.work_ask force row level security;
create policy reach on inside_work.work_ask
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
