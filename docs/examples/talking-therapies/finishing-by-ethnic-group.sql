-- Who, of all who were referred in England in 2023-24, comes to finish a course: each group's share
-- of finished courses (in the place of referrals) beside its share of referrals (in the place of
-- staff). Not stated is shown apart.
SELECT variable_a AS ethnic_group,
       MAX(CASE WHEN measure_name = 'finished_course_treatment' THEN value::BIGINT END) AS referrals,
       MAX(CASE WHEN measure_name = 'referrals_received' THEN value::BIGINT END) AS staff
FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
              all_varchar = true)
WHERE org_type = 'England' AND variable_type = 'Ethnic Group' AND variable_b = 'All'
  AND measure_statistic = 'count'
  AND measure_name IN ('finished_course_treatment', 'referrals_received')
GROUP BY variable_a
ORDER BY ethnic_group
