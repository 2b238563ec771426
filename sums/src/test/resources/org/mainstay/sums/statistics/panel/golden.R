# Writes golden.csv: R 4.2.2, lm() with explicit dummies, sandwich 3.0-2 vcovCL(type = "HC0",
# cadjust = FALSE), times the factor (n-1)/(n-K) G/(G-1) with K counted by hand below.
# Rscript golden.R > golden.csv
suppressMessages(library(sandwich))
i <- 0:239
p <- i %/% 6; w <- i %% 6
d <- data.frame(
  person = p, wave = w, trust = (p + (w >= 3 & p %% 3 == 0) * (1 + p %% 2)) %% 7,
  t = as.numeric((i * 37) %% 11 < 4), x = ((i * 53) %% 23) / 4, weight = 1 + (i * 5) %% 3)
d$y <- ((i * 97) %% 31) / 5 + p %% 7 + w / 2 + d$t - d$x / 3
d <- d[(i * 7) %% 13 != 0, ]
n <- nrow(d)
levels_of <- function(f) length(unique(d[[f]]))
rows <- function(absorbed, cluster, K, weighted = FALSE) {
  effects <- if (length(absorbed)) paste("+ factor(", absorbed, ")", collapse = " ") else ""
  formula <- as.formula(paste("y ~ t + x", effects))
  m <- if (weighted) lm(formula, d, weights = weight) else lm(formula, d)
  G <- levels_of(cluster)
  factor <- (n - 1) / (n - K) * G / (G - 1)
  V <- vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE) * factor
  for (term in c("t", "x")) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term]); q <- qt(0.975, G - 1)
    cat(sprintf("%s,%s,%d,%d,%s,%.17g,%.17g,%.17g,%.17g,%.17g\n", paste(absorbed, collapse = " "),
      cluster, weighted, K, term, b, se, 2 * pt(-abs(b / se), G - 1), b - q * se, b + q * se))
  }
}
P <- levels_of("person"); W <- levels_of("wave"); T <- levels_of("trust")
cat("absorbed,cluster,weighted,K,term,estimate,error,p,low,high\n")
for (weighted in c(FALSE, TRUE)) {
  rows(c(), "trust", 2 + 1, weighted)
  rows("trust", "trust", 2 + 1, weighted)
  rows("wave", "trust", 2 + W, weighted)
  rows(c("trust", "wave"), "trust", 2 + W, weighted)
  rows("person", "trust", 2 + P, weighted)
  rows(c("person", "wave"), "trust", 2 + P + W - 1, weighted)
  rows(c("person", "wave", "trust"), "trust", 2 + P + W - 1, weighted)
  rows("person", "person", 2 + 1, weighted)
  rows(c("person", "wave"), "person", 2 + W, weighted)
  rows(c("person", "wave", "trust"), "person", 2 + W + T - 1, weighted)
}
