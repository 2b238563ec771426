# Writes golden.csv: R 4.2.2, lm() with explicit dummies; CR0 by sandwich 3.0-2 vcovCL(type = "HC0",
# cadjust = FALSE); CR1 with K counted by hand ("nested": slopes + 1, "areg": slopes + levels); CR3
# by leaving each cluster out and fitting again, which for the unweighted single models is
# compared with clubSandwich 0.5.8 vcovCR(type = "CR3") on demeaned data.
# Rscript golden.R > golden.csv
suppressMessages({library(sandwich); library(clubSandwich)})
i <- 0:299
d <- data.frame(
  organisation = (i * i + 3 * i) %% 29 %% 9, a = ((i * 53) %% 23) / 4, b = (i * 29) %% 7,
  yoga = as.numeric((i * 37) %% 11 < 4), sleep = as.numeric((i * 13 + i %/% 7) %% 5 == 0),
  hours = ((i * 41) %% 19) / 2, weight = 1 + (i * 5) %% 3)
d$region <- d$organisation %/% 2
d$wellbeing <- ((i * 97) %% 31) / 5 + d$organisation + d$yoga - d$a / 3 + d$hours / 8
d$distress <- ((i * 61) %% 43) / 7 - 2 * d$organisation + d$sleep + d$b / 5
treatments <- c("yoga", "sleep", "hours")
G <- function(cluster) length(unique(d[[cluster]]))
fit <- function(rows, outcome, columns, weighted) {
  f <- as.formula(paste(outcome, "~ 0 +", paste(columns, collapse = " + "), "+ factor(organisation)"))
  if (weighted) lm(f, rows, weights = weight) else lm(f, rows)
}
inner <- function(v) v - ave(v, d$organisation)
cat("model,cluster,weighted,outcome,treatment,estimate,cr0,nested,areg,cr3,p,low,high\n")
for (joint in c(FALSE, TRUE)) for (cluster in c("organisation", "region"))
  for (weighted in c(FALSE, TRUE)) for (outcome in c("wellbeing", "distress")) for (t in treatments) {
    columns <- if (joint) c(treatments, "a", "b") else c(t, "a", "b")
    m <- fit(d, outcome, columns, weighted)
    n <- nrow(d); k <- length(columns); g <- G(cluster); L <- G("organisation")
    cr0 <- sqrt(vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE)[t, t])
    cr1 <- function(K) sqrt((n - 1) / (n - K) * g / (g - 1))
    b <- coef(m)[[t]]
    without <- sapply(unique(d[[cluster]]), function(c)
      coef(fit(d[d[[cluster]] != c, ], outcome, columns, weighted))[[t]])
    cr3 <- sqrt(sum((without - b)^2))
    if (!joint && !weighted) {
      e <- as.data.frame(lapply(d[c(outcome, columns)], inner))
      club <- lm(as.formula(paste(outcome, "~ 0 +", paste(columns, collapse = " + "))), e)
      stopifnot(abs(sqrt(vcovCR(club, cluster = d[[cluster]], type = "CR3")[t, t]) / cr3 - 1) < 1e-9)
    }
    se <- cr0 * cr1(k + 1); q <- qt(0.975, g - 1)
    cat(sprintf("%s,%s,%s,%s,%s,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n",
      if (joint) "together" else "alone", cluster, if (weighted) "true" else "false", outcome, t,
      b, cr0, se, cr0 * cr1(k + L), cr3, 2 * pt(-abs(b / se), g - 1), b - q * se, b + q * se))
  }
