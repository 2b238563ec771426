-- Appointments that were booked together, every week or every few weeks; each has its own outcome.
create table inside_support.repeat (
  repeat_id uuid primary key,
  referral_id uuid not null references inside_referral.referral (referral_id),
  person_key uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  every_weeks int not null check (every_weeks between 1 and 4)
);

create table inside_support.repeat_contact (
  contact_id uuid primary key references inside_support.contact (contact_id),
  repeat_id uuid not null references inside_support.repeat (repeat_id),
  person_key uuid not null,
  number int not null,
  unique (repeat_id, number)
);

create index repeat_of_referral on inside_support.repeat (referral_id);

alter table inside_support.repeat enable row level security;
alter table inside_support.repeat force row level security;
create policy reach on inside_support.repeat
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));

alter table inside_support.repeat_contact enable row level security;
alter table inside_support.repeat_contact force row level security;
create policy reach on inside_support.repeat_contact
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
