-- Recovery by tenths of neighbourhoods, England 2023-24, by the official definition.
SELECT variable_a AS unit,
       MAX(CASE WHEN measure_name = 'recovery' THEN value::BIGINT END) AS numerator,
       MAX(CASE WHEN measure_name = 'finished_course_treatment' THEN value::BIGINT END)
         - MAX(CASE WHEN measure_name = 'not_at_caseness' THEN value::BIGINT END) AS denominator
FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
              all_varchar = true)
WHERE org_type = 'England' AND variable_type = 'Indices of Deprivation Decile'
  AND measure_statistic = 'count'
GROUP BY variable_a
ORDER BY unit
