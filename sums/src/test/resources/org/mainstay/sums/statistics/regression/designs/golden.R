# Writes golden.csv: R 4.2.2, lm(), sandwich 3.0-2 NeweyWest(lag, prewhite = FALSE, adjust = TRUE)
# and vcovHC(type = "HC1") for lag 0, p and limits by pt and qt on n - 4 degrees of freedom.
# Rscript golden.R > golden.csv
suppressMessages(library(sandwich))
cat("points,campaign,missing,lag,term,estimate,error,p,low,high\n")
series <- function(n) { i <- 0:(n - 1); 10 + 0.3 * i + ((i * 37) %% 11) / 2 + 4 * sin(i) }
rows <- function(n, campaign, missing, lag) {
  i <- 0:(n - 1)
  y <- series(n); if (missing > 0) y[i %% missing == missing - 1] <- NA
  d <- data.frame(y, time = i, after = as.numeric(i >= campaign), since = pmax(0, i - campaign))
  d <- d[!is.na(d$y), ]
  m <- lm(y ~ time + after + since, d)
  V <- if (lag == 0) vcovHC(m, type = "HC1") else
    NeweyWest(m, lag = lag, prewhite = FALSE, adjust = TRUE)
  df <- nrow(d) - 4
  for (term in names(coef(m))) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term]); q <- qt(0.975, df)
    cat(sprintf("%d,%d,%d,%d,%s,%.17g,%.17g,%.17g,%.17g,%.17g\n", n, campaign, missing, lag,
      sub("[()]", "", sub("[)]", "", term)), b, se, 2 * pt(-abs(b / se), df), b - q * se, b + q * se))
  }
}
for (n in c(12, 36, 120)) for (share in c(0.25, 0.5, 0.75)) for (missing in c(0, 5)) for (lag in c(0, 1, 3))
  rows(n, n * share, missing, lag)
