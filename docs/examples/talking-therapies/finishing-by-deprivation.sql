-- The same by tenths of neighbourhoods, from the least to the most deprived.
SELECT variable_a AS deprivation,
       MAX(CASE WHEN measure_name = 'finished_course_treatment' THEN value::BIGINT END) AS referrals,
       MAX(CASE WHEN measure_name = 'referrals_received' THEN value::BIGINT END) AS staff
FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
              all_varchar = true)
WHERE org_type = 'England' AND variable_type = 'Indices of Deprivation Decile'
  AND measure_statistic = 'count'
  AND measure_name IN ('finished_course_treatment', 'referrals_received')
GROUP BY variable_a
ORDER BY deprivation
