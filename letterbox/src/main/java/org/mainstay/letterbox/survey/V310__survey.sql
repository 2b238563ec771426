-- Replies to surveys lie here sealed until their wave closes: no number, no time, nothing of whoever
-- sent them. The slot is drawn by chance in the browser's own sealed draft.
create schema if not exists letterbox_survey;

create table letterbox_survey.reply (
  slot uuid primary key,
  wave_id uuid not null,
  sealed bytea not null check (octet_length(sealed) between 3072 and 3300)
);

-- A large value would be kept beside the table under a number that counts up: keep it in its row.
alter table letterbox_survey.reply alter column sealed set storage plain;

-- Writes the whole table into a new file, by its random slots: afterwards every row has the same age,
-- its place follows from the slot alone, and no remains of the old order lie in the table's file.
create function letterbox_survey.mix() returns boolean
  language plpgsql security definer set search_path = ''
as $$
declare
  kept letterbox_survey.reply[];
begin
  -- Whoever waits behind this lock would wait for whatever holds it up, such as a backup: next time.
  begin
    lock table letterbox_survey.reply in access exclusive mode nowait;
  exception when lock_not_available then
    return false;
  end;
  -- Two rows fit on a page: a file that is longer holds remains of rows that were taken out.
  if (select count(distinct xmin::text) < 2
         and pg_relation_size('letterbox_survey.reply') <= 8192 * ((count(*) + 1) / 2)
        from letterbox_survey.reply) then
    return false;
  end if;
  kept := array(select r from letterbox_survey.reply r order by r.slot);
  truncate letterbox_survey.reply;
  insert into letterbox_survey.reply (slot, wave_id, sealed)
  select u.slot, u.wave_id, u.sealed from unnest(kept) u order by u.slot;
  return true;
end;
$$;
revoke execute on function letterbox_survey.mix() from public;

-- What is asked now, for whoever has the link.
create table letterbox_window.survey (
  wave_id uuid primary key,
  run_id uuid not null,
  link text not null unique,
  closes_on date not null,
  survey text not null
);
