# Writes golden.csv: R 4.2.2, cov.wt(method = "ML") of each organisation times the sum of its
# weights, and weighted.mean().
# Rscript golden.R > golden.csv
i <- 0:119
d <- data.frame(age = 18 + (i * 31) %% 47, score = ((i * 17) %% 29) / 3 - 4,
  yoga = as.numeric((i * 13) %% 7 < 3), group = as.numeric((i * 11) %% 5 == 1),
  hours = ((i * 19) %% 23) / 4)
organisation <- 100 + 10 * ((i * i + i) %% 13 %% 5)
heavy <- 0.5 + ((i * 7) %% 9) / 4
cat("weighted,code,first,second,rows,mass,mean,product\n")
for (weighted in c(FALSE, TRUE)) for (code in sort(unique(organisation))) {
  here <- organisation == code
  w <- if (weighted) heavy[here] else rep(1, sum(here))
  products <- cov.wt(d[here, ], w / sum(w), method = "ML")$cov * sum(w)
  for (a in names(d)) for (b in names(d)) cat(sprintf("%s,%d,%s,%s,%d,%.17g,%.17g,%.17g\n",
    if (weighted) "true" else "false", code, a, b, sum(here), sum(w),
    weighted.mean(d[here, a], w), products[a, b]))
}
