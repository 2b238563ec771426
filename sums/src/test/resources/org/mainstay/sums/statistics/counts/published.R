# Writes published.csv: the ships of McCullagh and Nelder (MASS 7.3-58.2, incidents per month of
# service, type of ship absorbed) and the warp breaks of Tippett (datasets 4.2.2, wool absorbed), by
# glm(family = poisson, epsilon = 1e-14) and sandwich 3.0-2 vcovHC(type = "HC0") times n/(n-K).
# Rscript published.R > published.csv
suppressMessages({library(sandwich); library(MASS)})
rows <- function(data, m, terms) {
  n <- nobs(m); K <- length(coef(m))
  V <- vcovHC(m, type = "HC0") * n / (n - K)
  for (term in terms) {
    b <- coef(m)[[term]]; se <- sqrt(V[term, term])
    cat(sprintf("%s,%s,%.17g,%.17g,%.17g,%.17g\n", data, term, b, se, 2 * pnorm(-abs(b / se)),
      2 * pt(-abs(b / se), n - K)))
  }
}
exact <- glm.control(epsilon = 1e-14, maxit = 100)
cat("data,term,estimate,error,p,pStudent\n")
s <- subset(ships, service > 0)
s$built65 <- as.numeric(s$year == 65); s$built70 <- as.numeric(s$year == 70)
s$built75 <- as.numeric(s$year == 75); s$late <- as.numeric(s$period == 75)
rows("ships", glm(incidents ~ built65 + built70 + built75 + late + type, poisson, s,
  offset = log(service), control = exact), c("built65", "built70", "built75", "late"))
w <- warpbreaks
w$middle <- as.numeric(w$tension == "M"); w$high <- as.numeric(w$tension == "H")
rows("warpbreaks", glm(breaks ~ middle + high + wool, poisson, w, control = exact),
  c("middle", "high"))
