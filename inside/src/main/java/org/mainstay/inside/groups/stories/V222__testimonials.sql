-- What people let the hub tell of them, until when, and who of the team looked at it once more.
create table inside_groups.testimonial (
  testimonial_id uuid primary key,
  person_key uuid not null,
  referral_id uuid not null references inside_referral.referral (referral_id),
  words bytea not null,
  role_words text not null,
  staff_group text not null,
  consented_on date not null,
  until date not null,
  standing text not null check (standing in ('DRAFT', 'SHOWN', 'OVER')),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  shown_by uuid check (shown_by <> recorded_by),
  shown_at timestamptz,
  over_at timestamptz,
  check (standing <> 'SHOWN' or shown_by is not null),
  check (standing <> 'OVER' or words = '')
);

create index testimonial_of_referral on inside_groups.testimonial (referral_id, recorded_at);

alter table inside_groups.testimonial enable row level security;
alter table inside_groups.testimonial force row level security;
create policy reach on inside_groups.testimonial
  using (inside_people.reachable(person_key)) with check (inside_people.reachable(person_key));
