# Writes golden.csv: R 4.2.2, p.adjust(method = "holm") and p.adjust(method = "BH") on families
# with ties, with blanks, with tiny and with large p.
# Rscript golden.R > golden.csv
families <- list(
  plain = ((0:11 * 37) %% 101 + 1) / 103,
  small = ((0:19 * 53) %% 67 + 1) / 6700,
  tiny = 10^-(0:9 * 7 %% 10 * 4 + 1),
  ties = ((0:14 * 5) %% 4 + 1) / 200,
  blanks = ifelse(0:11 %% 3 == 1, NA, ((0:11 * 29) %% 43 + 1) / 430),
  large = 1 - ((0:8 * 11) %% 17 + 1) / 90,
  ends = c(0, 1, 0.5, 0, 1, 0.05, 0.05))
cat("family,i,p,holm,bh\n")
for (name in names(families)) {
  p <- families[[name]]
  holm <- p.adjust(p, "holm"); bh <- p.adjust(p, "BH")
  for (i in seq_along(p)) cat(sprintf("%s,%d,%s\n", name, i - 1,
    if (is.na(p[i])) "NaN,NaN,NaN" else sprintf("%.17g,%.17g,%.17g", p[i], holm[i], bh[i])))
}
