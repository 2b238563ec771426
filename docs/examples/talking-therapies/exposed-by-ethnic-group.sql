-- What do the tables by main ethnic group give away? The total of each main group (All) is a cell
-- here; its parts have tables of their own in exposed-within-ethnic-groups.sql.
-- Regions, ICBs and providers, 2023-24: each count is a table of its own. England's numbers are
-- exact and none is suppressed, so they are left out; TAF90 is there twice under two names with the
-- same figures and is left out.
SELECT org_type || ' ' || org_code || ', ' || measure_name AS "table",
       CASE WHEN variable_type = 'Total' THEN 'Total' ELSE variable_a END AS cell,
       value
FROM read_csv('../../../../shared/data/nhs_talking_therapies/measures_2023-24_extract.csv.gz',
              all_varchar = true)
WHERE org_type <> 'England' AND org_code <> 'TAF90' AND measure_statistic = 'count'
  AND (variable_type = 'Total' OR variable_type = 'Ethnic Group' AND variable_b = 'All')
ORDER BY "table", cell
