-- What teams and managers ask is kept as it was posted, sealed; no row names or leads to a person.
create table inside_support.team_question (
  question_id uuid primary key,
  lookup bytea not null,
  arrived_at timestamptz not null,
  sealed_keys bytea not null,
  sealed_words bytea not null,
  answered_at timestamptz,
  answered_by uuid,
  sealed_answer bytea,
  check ((answered_at is null) = (sealed_answer is null))
);

create index team_question_of_sender on inside_support.team_question (lookup);
