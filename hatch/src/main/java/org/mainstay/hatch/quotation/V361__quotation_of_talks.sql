-- Where somebody said it: in a story that they let the hub tell, or in a talk in which staff were
-- listened to. Each of the two sides takes down its own.
alter table hatch_quotation.quote
  add column source text not null default 'STORY' check (source in ('STORY', 'TALK'));
