-- The parts of an employer that a person may choose from when asked where they work.
create table letterbox_window.organisation_unit (
  organisation_code text not null,
  directorate text not null check (directorate <> ''),
  primary key (organisation_code, directorate)
);
