-- Articles, questions and answers among those who lead and pay for hubs.
--
-- What was posted is not edited: a newer article replaces an older one. Whatever should not have been
-- posted is taken down; then its words are gone from here, and that it was taken down stays.
create table outside_network.post (
  post_id uuid primary key,
  kind text not null check (kind in ('ARTICLE', 'QUESTION', 'ANSWER')),
  about uuid references outside_network.post (post_id),
  replaces uuid unique references outside_network.post (post_id),
  title text not null,
  words text not null,
  at timestamptz not null,
  by_id uuid not null,
  by_role text not null check (by_role <> ''),
  taken_down_at timestamptz,
  check ((kind = 'ANSWER') = (about is not null)),
  check (replaces is null or kind = 'ARTICLE'),
  constraint taken_down_is_empty
    check (case when taken_down_at is null
                then words <> '' and (title <> '' or kind = 'ANSWER')
                else words = '' and title = '' end)
);
create index post_about on outside_network.post (about) where about is not null;

create function outside_network.only_taken_down() returns trigger
  language plpgsql
  as $$
begin
  if old.taken_down_at is not null
     or new.taken_down_at is null
     or (new.post_id, new.kind, new.about, new.replaces, new.at, new.by_id, new.by_role)
        is distinct from
        (old.post_id, old.kind, old.about, old.replaces, old.at, old.by_id, old.by_role) then
    raise exception 'a post is taken down, and changed in no other way'
      using errcode = 'check_violation', constraint = 'only_taken_down';
  end if;
  return new;
end
$$;

create trigger only_taken_down
  before update on outside_network.post
  for each row execute function outside_network.only_taken_down();

create function outside_network.about_a_question() returns trigger
  language plpgsql
  as $$
begin
  if new.about is not null and not exists (select 1
                                             from outside_network.post p
                                            where p.post_id = new.about
                                              and p.kind = 'QUESTION') then
    raise exception 'an answer is about a question'
      using errcode = 'check_violation', constraint = 'about_a_question';
  end if;
  return new;
end
$$;

create trigger about_a_question
  before insert on outside_network.post
  for each row execute function outside_network.about_a_question();
