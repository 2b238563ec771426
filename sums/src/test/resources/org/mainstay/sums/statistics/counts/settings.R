# Writes settings.csv: R 4.2.2, glm(family = poisson, epsilon = 1e-14) with organisation dummies and
# sandwich 3.0-2: for rows alone vcovHC(type = "HC0") times n/(n-K), else vcovCL(type = "HC0",
# cadjust = FALSE) times (n-1)/(n-K) G/(G-1). K = slopes + levels, but slopes + 1 where organisations
# lie inside the clusters and the convention is nested.
# Rscript settings.R > settings.csv
suppressMessages(library(sandwich))
i <- 0:239
d <- data.frame(
  organisation = (i * 7) %% 11, programme = as.numeric((i * 29) %% 13 < 5),
  demand = ((i * 41) %% 19) / 6, age = 20 + (i * 59) %% 45,
  time = 0.5 + (i %% 4) / 4, weight = 0.5 + (i * 3) %% 4, week = (i * 5) %% 24)
d$region <- d$organisation %/% 3
d$days <- ((i * 89) %% 29) %/% (4 + d$organisation %% 4) + 2 * d$programme
n <- nrow(d)
rows <- function(errors, convention, weighted, exposed) {
  w <- if (weighted) d$weight else rep(1, n)
  o <- if (exposed) log(d$time) else rep(0, n)
  m <- suppressWarnings(glm(days ~ programme + demand + age + factor(organisation), poisson, d,
    weights = w, offset = o, control = glm.control(epsilon = 1e-14, maxit = 100)))
  nested <- convention == "nested" && errors %in% c("organisation", "region")
  K <- 3 + (if (nested) 1 else 11)
  if (errors == "alone") {
    V <- vcovHC(m, type = "HC0") * n / (n - K)
    degrees <- n - K
  } else {
    G <- length(unique(d[[errors]]))
    V <- vcovCL(m, cluster = d[[errors]], type = "HC0", cadjust = FALSE) *
      (n - 1) / (n - K) * G / (G - 1)
    degrees <- G - 1
  }
  for (term in c("programme", "demand", "age")) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term])
    cat(sprintf("%s,%s,%d,%d,%s,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n", errors, convention,
      weighted, exposed, term, b, se, 2 * pnorm(-abs(b / se)), 2 * pt(-abs(b / se), degrees), exp(b),
      exp(b - qnorm(0.975) * se), exp(b + qnorm(0.975) * se)))
  }
}
cat("errors,convention,weighted,exposed,term,estimate,error,p,pStudent,ratio,low,high\n")
for (errors in c("alone", "organisation", "region", "week"))
  for (convention in c("nested", "areg"))
    for (weighted in c(FALSE, TRUE)) for (exposed in c(FALSE, TRUE))
      rows(errors, convention, weighted, exposed)
