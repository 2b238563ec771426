-- Who lost their code reads the way back on a page; no text leads there.
alter table inside_messages.outbox drop constraint outbox_text_code_check;
alter table inside_messages.outbox add constraint outbox_text_code_check
  check (text_code in ('SOMETHING_WAITS', 'COMING_UP', 'QUESTIONS_WAIT'));
