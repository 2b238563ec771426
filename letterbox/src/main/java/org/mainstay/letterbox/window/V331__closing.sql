-- That the hub closes, for everybody who would ask: one row at most.
create table letterbox_window.closing (
  one_row boolean primary key default true check (one_row),
  no_new_from date not null,
  closes_on date not null,
  instead text not null,
  check (closes_on >= no_new_from)
);
