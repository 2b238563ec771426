-- The book is closed with the hub: a moment that is written once, and from which nothing is released.
create table hatch_ledger.book_end (
  one_row boolean primary key default true check (one_row),
  closed_at timestamptz not null
);
