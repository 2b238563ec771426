-- The Mindful Employer charter of an employer: when it is to be reviewed, and each step of its way.
create table outside_commitment.charter (
  employer text primary key check (employer <> ''),
  employer_name text not null check (employer_name <> ''),
  signed_on date not null,
  due_on date not null,
  state text not null check
    (state in ('SIGNED', 'REMINDER_2M', 'REMINDER_1M', 'REVIEW_SUBMITTED', 'FEEDBACK', 'RENEWED',
               'EXTENSION', 'LAPSED')),
  -- Where the first reminder goes, if the employer gave an address for it.
  remind_at text not null,
  version int not null,
  check (due_on > signed_on)
);

-- Written once.
create table outside_commitment.charter_review (
  number bigint generated always as identity primary key,
  employer text not null references outside_commitment.charter (employer),
  state text not null,
  on_day date not null,
  due_on date not null,
  by_name text not null,
  words text not null
);
create index charter_review_of_employer on outside_commitment.charter_review (employer, number);
