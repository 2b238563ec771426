-- A staff representative belongs to the team to agree to release plans, and supports nobody.
alter table inside_team.worker drop constraint worker_role_check;
alter table inside_team.worker add constraint worker_role_check
  check (role in ('LEAD', 'CLINICIAN', 'PEER_WORKER', 'EMPLOYMENT_ADVISER', 'CHARITY_WORKER',
                  'ANALYST', 'STAFF_REPRESENTATIVE'));
