# Writes detectable.csv: R 4.2.2, error * (qt(0.975, df) + qt(0.8, df)).
# Rscript golden.R > detectable.csv
cat("error,degrees,smallest\n")
for (df in c(1, 2, 3, 4, 5, 7, 10, 19, 49, 120, 1000, 1e6))
  for (se in c(0.003, 1, 250)) cat(sprintf("%.17g,%.17g,%.17g\n", se, df, se * (qt(0.975, df) + qt(0.8, df))))
