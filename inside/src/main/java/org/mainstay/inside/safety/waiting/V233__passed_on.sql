-- A concern that its reader has not looked at in time waits for the next reader, from this moment.
alter table inside_safety.concern add column passed_on_at timestamptz;

alter table inside_safety.entry drop constraint entry_kind_check;
alter table inside_safety.entry add constraint entry_kind_check
  check (kind in ('OPENED', 'WORRY', 'READ', 'CONVERSATION', 'PLAN', 'PLAN_GIVEN', 'OWNED',
                  'RESOLVED', 'PASSED_ON'));
