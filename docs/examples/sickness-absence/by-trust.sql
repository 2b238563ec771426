-- Sickness absence of NHS trusts in England, April to December 2024, month by month, in per cent of
-- the days that staff were there for. Only organisations with all nine months.
WITH months AS (
  SELECT ORG_CODE AS series,
         STRPTIME("DATE", '%d/%m/%Y')::DATE AS date,
         SICKNESS_ABSENCE_RATE_PERCENT AS value
  FROM read_csv('../../../../shared/data/nhs_sickness_absence/nhs_sickness_absence_2024-*.csv',
                all_varchar = true)
  WHERE ORG_TYPE IN ('Acute', 'Mental Health', 'Community Provider Trust', 'Ambulance')
)
SELECT series, date, value
FROM months
WHERE series IN (SELECT series FROM months GROUP BY series HAVING COUNT(*) = 9)
ORDER BY series, date
