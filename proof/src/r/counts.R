# The figures of glm and sandwich for the counts in a file, one line each: term, estimate, error, p of Student's t.
# Rscript counts.R COUNTS.csv, with the columns org,site,w,time,y,t,x; organisations lie inside sites.
suppressMessages(library(sandwich))
d <- read.csv(commandArgs(TRUE)[1])
G <- length(unique(d$site)); n <- nrow(d); K <- 3
m <- glm(y ~ t + x + factor(org), poisson, d, weights = d$w, offset = log(d$time),
  control = glm.control(epsilon = 1e-14, maxit = 100))
m <- update(m, start = coef(m)) # glm keeps the weights from before its last step: one more, from the top
V <- vcovCL(m, cluster = d$site, type = "HC0", cadjust = FALSE) * (n - 1) / (n - K) * G / (G - 1)
for (term in c("t", "x")) {
  b <- coef(m)[[term]]; se <- sqrt(V[term, term])
  cat(term, sprintf("%.17g", c(b, se, 2 * pt(-abs(b / se), G - 1))), "\n")
}
