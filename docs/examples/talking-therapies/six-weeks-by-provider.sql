-- Who began treatment within six weeks of asking, among courses that finished in 2023-24. It says
-- nothing about those who still wait. Withheld figures (*) leave a provider out; TAF90 is there
-- twice under two names with the same figures and is left out.
WITH counts AS (
  SELECT org_code, variable_type, variable_a, variable_b, TRY_CAST(value AS BIGINT) AS n
  FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
                all_varchar = true)
  WHERE org_type = 'Provider' AND org_code <> 'TAF90'
    AND measure_name = 'finished_course_treatment' AND measure_statistic = 'count'
)
SELECT soon.org_code AS unit, soon.n AS numerator, finished.n AS denominator
FROM counts AS soon JOIN counts AS finished USING (org_code)
WHERE soon.variable_type = 'Waiting Time' AND soon.variable_a = 'Accessing services'
  AND soon.variable_b = '<6 weeks'
  AND finished.variable_type = 'Total'
  AND soon.n IS NOT NULL AND finished.n IS NOT NULL AND soon.n <= finished.n
ORDER BY unit
