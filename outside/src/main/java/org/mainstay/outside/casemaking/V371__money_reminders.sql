-- Where the hub is reminded of money that ends: the last one counts, blank for nowhere.
create table outside_casemaking.money_reminder_address (
  number bigint generated always as identity primary key,
  address text not null,
  typed_at timestamptz not null,
  typed_by uuid not null
);

-- One reminder for each stream, end and threshold: kept before it is handed over, so that nobody is
-- reminded twice. A stream that is made longer ends on another day.
create table outside_casemaking.money_reminder (
  stream_id uuid not null,
  ends_on date not null,
  months int not null check (months > 0),
  reminded_at timestamptz not null,
  primary key (stream_id, ends_on, months)
);

-- What came of it.
create table outside_casemaking.money_reminder_sent (
  stream_id uuid not null,
  ends_on date not null,
  months int not null,
  sent text not null check (sent in ('HANDED_OVER', 'NOT_SENT', 'NOBODY_CARRIES')),
  primary key (stream_id, ends_on, months),
  foreign key (stream_id, ends_on, months)
    references outside_casemaking.money_reminder (stream_id, ends_on, months)
);
