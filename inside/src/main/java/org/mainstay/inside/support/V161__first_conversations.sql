-- A first conversation is an appointment like every other: kept once, so that a person is told once.
-- Row-level security would hide the rows from this move, so it stands back for the length of it.
alter table inside_referral.first_conversation no force row level security;
alter table inside_referral.step no force row level security;
alter table inside_support.contact no force row level security;

insert into inside_support.contact
       (contact_id, referral_id, person_key, starts_at, minutes, type_code, medium_code, mode_code,
        worker_id, planned, attended_code, held_minutes, ends_at, version)
select distinct on (f.referral_id)
       gen_random_uuid(), f.referral_id, f.person_key, f.starts_at, f.minutes, '01', f.medium, '1',
       f.worker_id, true,
       case when s.referral_id is null then '0' else '5' end,
       case when s.referral_id is null then 0 else f.minutes end,
       f.starts_at + make_interval(mins => f.minutes), 1
  from inside_referral.first_conversation f
  left join inside_referral.step s
    on s.referral_id = f.referral_id
   and s.to_stage = 'ASSESSED'
 order by f.referral_id, f.id desc;

drop table inside_referral.first_conversation;
alter table inside_referral.step force row level security;
alter table inside_support.contact force row level security;
