-- The huddle also decides whether a case moves to another step of its pathway.
alter table inside_huddle.decision drop constraint decision_what_check;
alter table inside_huddle.decision add constraint decision_what_check
  check (what in ('ALLOCATED', 'TO_TEAM', 'CONCERN_RESOLVED', 'STEP_AGREED', 'STEP_NOT_AGREED',
                  'TALK_AGAIN', 'OTHER'));
