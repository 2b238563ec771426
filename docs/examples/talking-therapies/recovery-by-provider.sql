-- Recovery by provider, 2023-24. Denominator by the official definition: finished courses less
-- those not at caseness. Withheld figures (*) leave a provider out. Nothing is added up, so a code
-- that is there twice comes out twice and is refused.
WITH counts AS (
  SELECT org_code, org_name, measure_name, TRY_CAST(value AS BIGINT) AS n
  FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
                all_varchar = true)
  WHERE org_type = 'Provider' AND variable_type = 'Total' AND measure_statistic = 'count'
)
SELECT finished.org_code AS unit,
       recovery.n AS numerator,
       finished.n - below.n AS denominator
FROM counts AS finished
JOIN counts AS below USING (org_code, org_name)
JOIN counts AS recovery USING (org_code, org_name)
WHERE finished.measure_name = 'finished_course_treatment'
  AND below.measure_name = 'not_at_caseness'
  AND recovery.measure_name = 'recovery'
  AND recovery.n IS NOT NULL AND below.n IS NOT NULL AND finished.n IS NOT NULL
ORDER BY unit
