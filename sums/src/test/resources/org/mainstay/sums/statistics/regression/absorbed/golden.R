# Writes golden.csv: R 4.2.2, lm() with explicit dummies; sandwich 3.0-2 vcovCL(type = "HC0",
# cadjust = FALSE) for clusters, vcovHC(type = "HC1") for "row".
# Rscript golden.R > golden.csv
suppressMessages(library(sandwich))
i <- 0:179
p <- i %/% 5; w <- i %% 5
d <- data.frame(
  person = p, wave = w, trust = (p + (w >= 2 & p %% 5 == 0)) %% 6,
  t = as.numeric((i * 41) %% 13 < 5), x = ((i * 29) %% 19) / 4, weight = 1 + (i * 7) %% 4)
d$y <- ((i * 83) %% 37) / 6 + p %% 5 + w / 3 + d$t - d$x / 4
d <- d[(i * 11) %% 17 != 0, ]
cat("absorbed,weighted,cluster,term,estimate,error,degrees\n")
rows <- function(absorbed, weighted) {
  formula <- as.formula(paste("y ~ t + x", paste("+ factor(", absorbed, ")", collapse = " ")))
  m <- if (weighted) lm(formula, d, weights = weight) else lm(formula, d)
  for (cluster in c("trust", "person", "wave", "row")) {
    V <- if (cluster == "row") vcovHC(m, type = "HC1") else
      vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE)
    for (term in c("t", "x"))
      cat(sprintf("%s,%d,%s,%s,%.17g,%.17g,%d\n", paste(absorbed, collapse = " "), weighted,
        cluster, term, coef(m)[[term]], sqrt(V[term, term]), m$df.residual))
  }
}
for (weighted in c(FALSE, TRUE)) {
  rows("trust", weighted)
  rows("wave", weighted)
  rows("person", weighted)
  rows(c("trust", "wave"), weighted)
  rows(c("person", "wave"), weighted)
  rows(c("person", "trust"), weighted)
  rows(c("person", "wave", "trust"), weighted)
}
