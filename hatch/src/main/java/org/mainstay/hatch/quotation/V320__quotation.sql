-- Words that a person lets the hub quote in reports to those who pay for it. A row is there as long
-- as the consent is: taken back, it is deleted, and who reads the board finds nothing.
create schema if not exists hatch_quotation;

create table hatch_quotation.quote (
  quote_id uuid primary key,
  words text not null check (words <> ''),
  role_words text not null check (role_words <> ''),
  until date not null
);
