-- Reports to those who pay for the hub are another use than the public page: each is agreed to by
-- itself, and nobody who agreed before is taken to have agreed to it.
alter table inside_groups.testimonial
  add column in_reports boolean not null default false;
