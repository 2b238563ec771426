# Writes shapes.csv: R 4.2.2. Slopes by lm() on explicit dummies, which must agree with estimatr
# (factors taken out) and, with one factor, with collapse (fwithin); errors by sandwich, vcovCL(type = "HC0", cadjust = FALSE)
# times (n-1)/(n-K) G/(G-1), and vcovHC(type = "HC1"), with K the rank that lm() finds (areg). With
# one absorbed factor estimatr's lm_robust(se_type = "stata") must agree.
# Rscript shapes.R > shapes.csv
suppressMessages({library(sandwich); library(collapse); library(estimatr)})
i <- 0:219
p <- i %/% 5; w <- i %% 5
later <- as.numeric(w > p %% 4)
d <- data.frame(
  person = p, wave = w, role = (p + w * w) %% 3,
  trust = (p + 3 * later * (p %% 4 == 0)) %% 8,
  isle = 2 * (p %% 3) + later * (p %% 2),
  t = as.numeric((i * 31) %% 13 < 5), x = ((i * 47) %% 29) / 5, z = ((i * i) %% 37) / 7,
  weight = 1 + (i * 3) %% 4)
d$site <- 10 * d$trust + p %% 2
d$y <- ((i * 89) %% 41) / 6 + p %% 9 + w / 3 + d$t - d$x / 4 + d$z / 8
d <- d[!((i * 11) %% 17 %in% c(0, 5)), ]
n <- nrow(d)
terms <- c("t", "x", "z")
rows <- function(absorbed, errors, weighted) {
  effects <- if (length(absorbed)) paste("+ factor(", absorbed, ")", collapse = " ") else ""
  formula <- as.formula(paste("y ~ t + x + z", effects))
  wt <- if (weighted) d$weight else rep(1, n)
  d$wt <- wt
  m <- lm(formula, d, weights = wt)
  K <- m$rank
  if (length(absorbed)) {
    fixed <- as.formula(paste("~", paste(absorbed, collapse = " + ")))
    e <- eval(bquote(lm_robust(y ~ t + x + z, d, weights = wt, fixed_effects = .(fixed),
      se_type = "classical")))
    stopifnot(all.equal(coef(e)[terms], coef(m)[terms], tolerance = 1e-7))
  }
  if (length(absorbed) == 1) {
    left <- fwithin(d[c("y", terms)], d[[absorbed]], w = wt)
    b <- coef(lm(y ~ 0 + t + x + z, left, weights = wt))
    stopifnot(all.equal(b, coef(m)[terms], tolerance = 1e-10))
  }
  if (errors == "alone") {
    V <- vcovHC(m, type = "HC1"); df <- n - K
  } else {
    G <- length(unique(d[[errors]]))
    V <- vcovCL(m, cluster = d[[errors]], type = "HC0", cadjust = FALSE) *
      (n - 1) / (n - K) * G / (G - 1)
    df <- G - 1
    if (length(absorbed) == 1) {
      d$by <- d[[errors]]; d$fe <- d[[absorbed]]
      e <- lm_robust(y ~ t + x + z, d, weights = wt, clusters = by, fixed_effects = ~fe,
        se_type = "stata")
      stopifnot(all.equal(e$std.error[terms], sqrt(diag(V))[terms], tolerance = 1e-8))
    }
  }
  for (term in terms) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term]); q <- qt(0.975, df)
    cat(sprintf("%s,%s,%d,%d,%s,%.17g,%.17g,%.17g,%.17g,%.17g\n", paste(absorbed, collapse = " "),
      errors, weighted, K, term, b, se, 2 * pt(-abs(b / se), df), b - q * se, b + q * se))
  }
}
cat("absorbed,errors,weighted,K,term,estimate,error,p,low,high\n")
sets <- list(c(), "person", c("person", "isle"), c("trust", "wave"), c("person", "wave", "trust"),
  c("role", "site", "wave"), c("person", "wave", "isle", "role"),
  c("person", "wave", "trust", "role"))
for (absorbed in sets) for (weighted in c(FALSE, TRUE)) {
  for (errors in c("trust", "person", "alone")) rows(absorbed, errors, weighted)
}
