# Writes golden.csv: R 4.2.2, glm(family = poisson, epsilon = 1e-14) with organisation dummies,
# sandwich 3.0-2 vcovCL(type = "HC0", cadjust = FALSE), times the factor (n-1)/(n-K) G/(G-1),
# K = slopes + 1 as organisations lie inside the clusters.
# Rscript golden.R > golden.csv
suppressMessages(library(sandwich))
i <- 0:299
d <- data.frame(
  organisation = (i * 11) %% 13, t = as.numeric((i * 37) %% 11 < 4), x = ((i * 53) %% 23) / 8,
  time = 1 + (i %% 3) / 2, weight = 1 + (i * 5) %% 3)
d$region <- d$organisation %/% 4
d$days <- ((i * 97) %% 31) %/% (5 + d$organisation %% 3) + d$t
d$days[d$organisation == 5] <- 0
d <- d[d$organisation != 5, ]
n <- nrow(d)
rows <- function(cluster, weighted, exposed) {
  w <- if (weighted) d$weight else rep(1, n)
  o <- if (exposed) log(d$time) else rep(0, n)
  m <- glm(days ~ t + x + factor(organisation), poisson, d, weights = w, offset = o,
    control = glm.control(epsilon = 1e-14, maxit = 100))
  G <- length(unique(d[[cluster]])); K <- 3
  V <- vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE) * (n - 1) / (n - K) * G / (G - 1)
  for (term in c("t", "x")) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term])
    cat(sprintf("%s,%d,%d,%s,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n", cluster, weighted, exposed, term,
      b, se, 2 * pnorm(-abs(b / se)), 2 * pt(-abs(b / se), G - 1), exp(b),
      exp(b - qnorm(0.975) * se), exp(b + qnorm(0.975) * se)))
  }
}
cat("cluster,weighted,exposed,term,estimate,error,p,pStudent,ratio,low,high\n")
for (cluster in c("organisation", "region"))
  for (weighted in c(FALSE, TRUE)) for (exposed in c(FALSE, TRUE)) rows(cluster, weighted, exposed)
