-- Whether people who were off sick are back at work is counted as well, once a person and year.
alter table hatch_contribution.course
  drop constraint course_measure_check,
  drop constraint course_word_check,
  add constraint course_measure_check
    check (measure in ('outcome', 'wait', 'support', 'work')),
  add constraint course_word_check check (word in (
    'outcome:better', 'outcome:not-better', 'outcome:not-measured',
    'wait:1-week', 'wait:2-weeks', 'wait:4-weeks', 'wait:6-weeks', 'wait:18-weeks', 'wait:longer',
    'support:1', 'support:2-3', 'support:4-6', 'support:7-11', 'support:12-or-more',
    'work:back', 'work:not-back', 'work:not-known'));
