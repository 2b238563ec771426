# Writes golden.csv: R 4.2.2, lm() with a dummy for each organisation, sandwich 3.0-2
# vcovCL(type = "HC0", cadjust = FALSE) for CR0, times the factor (n-1)/(n-K) G/(G-1) for CR1, the
# jackknife by lm() without each cluster for CR3 (held against clubSandwich's CR3 on demeaned data
# where there are no weights), p and limits by pt and qt on G - 1 degrees of freedom.
# Rscript golden.R > golden.csv
suppressMessages({library(sandwich); library(clubSandwich)})
i <- 0:199
d <- data.frame(
  g = (i * 17) %% 53 %/% 5, t = as.numeric((i * 31) %% 17 < 6), s = (i * 13) %% 7,
  x = ((i * 47) %% 29) / 3, weight = 1 + (i * 11) %% 5)
d$region <- d$g %/% 2
d$y <- ((i * 71) %% 41) / 7 + sqrt(d$g) + 0.8 * d$t - 0.1 * d$s + d$x / 9 + (d$g %% 3) * d$t
cat("weighted,joint,cluster,convention,treatment,type,estimate,error,p,low,high\n")
rows <- function(weighted, joint, cluster, convention) {
  d$w <- if (weighted) d$weight else 1
  for (treatment in c("t", "s")) {
    terms <- if (joint) c("t", "s", "x") else c(treatment, "x")
    formula <- as.formula(paste("y ~", paste(terms, collapse = " + "), "+ factor(g)"))
    m <- lm(formula, d, weights = w)
    n <- nrow(d); G <- length(unique(d[[cluster]]))
    K <- length(terms) + if (convention == "AREG") length(unique(d$g)) else 1
    b <- coef(m)[[treatment]]
    cr0 <- sqrt(vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE)[treatment, treatment])
    without <- sapply(unique(d[[cluster]]), function(c)
      coef(lm(formula, d[d[[cluster]] != c, ], weights = w))[[treatment]])
    cr3 <- sqrt(sum((without - b)^2))
    if (!weighted) {
      inside <- as.data.frame(lapply(d[c("y", terms)], function(v) v - ave(v, d$g)))
      m2 <- lm(as.formula(paste("y ~ 0 +", paste(terms, collapse = " + "))), inside)
      stopifnot(abs(sqrt(vcovCR(m2, d[[cluster]], "CR3")[treatment, treatment]) / cr3 - 1) < 1e-9)
    }
    errors <- c(CR0 = cr0, CR1 = cr0 * sqrt((n - 1) / (n - K) * G / (G - 1)), CR3 = cr3)
    for (type in names(errors)) {
      se <- errors[[type]]; q <- qt(0.975, G - 1)
      cat(sprintf("%s,%s,%s,%s,%s,%s,%.17g,%.17g,%.17g,%.17g,%.17g\n", tolower(weighted),
        tolower(joint), cluster, convention, treatment, type, b, se, 2 * pt(-abs(b / se), G - 1),
        b - q * se, b + q * se))
    }
  }
}
for (weighted in c(FALSE, TRUE)) for (joint in c(FALSE, TRUE)) for (cluster in c("g", "region"))
  for (convention in c("NESTED", "AREG")) rows(weighted, joint, cluster, convention)
