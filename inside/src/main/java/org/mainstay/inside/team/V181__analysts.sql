-- An analyst belongs to the team but supports nobody.
alter table inside_team.worker drop constraint worker_role_check;
alter table inside_team.worker add constraint worker_role_check
  check (role in ('LEAD', 'CLINICIAN', 'PEER_WORKER', 'EMPLOYMENT_ADVISER', 'CHARITY_WORKER',
                  'ANALYST'));
