-- A talk with a manager or a team about what they asked: when it is, and nothing about any person.
-- It goes with its question.
create table inside_support.consultation (
  consultation_id uuid primary key,
  question_id uuid not null
    references inside_support.team_question (question_id) on delete cascade,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 240),
  sealed_how bytea not null,
  booked_at timestamptz not null,
  booked_by uuid not null,
  cancelled_at timestamptz
);

create index consultation_of_question on inside_support.consultation (question_id);
