-- Days lost of days available in December 2024: shown because it is refused. Days of one person are
-- not independent of each other, so limits from chance would flag almost every trust.
SELECT ORG_CODE AS unit, FTE_DAYS_LOST AS numerator, FTE_DAYS_AVAILABLE AS denominator
FROM read_csv('../../../../shared/data/nhs_sickness_absence/nhs_sickness_absence_2024-12.csv',
              all_varchar = true)
WHERE ORG_TYPE = 'Acute'
