-- OSMI 2014: does an employer's wellness programme go with having sought treatment?
-- Stated rules: ages outside 15 to 100 are not known; sizes that a spreadsheet turned into dates are
-- turned back (5-Jan is 1-5, 25-Jun is 6-25); gender by its first letters, else other or not said;
-- "Don't know" about a programme is an answer of its own and not a yes; the free text is not read.
SELECT CASE treatment WHEN 'Yes' THEN 1 ELSE 0 END AS treatment,
       CASE wellness_program WHEN 'Yes' THEN 1 ELSE 0 END AS wellness_programme,
       CASE wellness_program WHEN 'Don''t know' THEN 1 ELSE 0 END AS wellness_not_known,
       CASE WHEN TRY_CAST(Age AS BIGINT) BETWEEN 15 AND 100 THEN TRY_CAST(Age AS BIGINT) END AS age,
       CASE WHEN LOWER(TRIM(Gender)) IN ('f', 'female', 'woman', 'cis female', 'femake', 'femail',
                                         'female (cis)', 'cis-female/femme') THEN 'woman'
            WHEN LOWER(TRIM(Gender)) IN ('m', 'male', 'man', 'cis male', 'cis man', 'make', 'mal',
                                         'maile', 'malr', 'msle', 'mail', 'male (cis)', 'male-ish',
                                         'guy (-ish) ^_^') THEN 'man'
            ELSE 'other or not said' END AS gender,
       CASE family_history WHEN 'Yes' THEN 1 ELSE 0 END AS family_history,
       CASE no_employees WHEN '5-Jan' THEN '1-5' WHEN '25-Jun' THEN '6-25'
            ELSE no_employees END AS size,
       CASE remote_work WHEN 'Yes' THEN 1 ELSE 0 END AS remote,
       Country AS country
FROM read_csv('../../../../shared/data/osmi/survey_2014.csv', all_varchar = true)
