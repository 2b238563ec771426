# The figures of lm and glm with explicit dummies and sandwich for the rows in a file, one line each:
# panel|counts, absorbed, cluster, weighted, term, estimate, CR0 error (before any factor).
# Rscript panel.R ROWS.csv, with the columns person,wave,trust,weight,time,y,days,t,x1,x2
suppressMessages(library(sandwich))
d <- read.csv(commandArgs(TRUE)[1])
say <- function(what, absorbed, cluster, weighted, m)
  for (term in c("t", "x1", "x2"))
    cat(what, paste(absorbed, collapse = "+"), cluster, weighted, term, sprintf("%.17g %.17g", coef(m)[[term]],
      sqrt(vcovCL(m, cluster = d[[cluster]], type = "HC0", cadjust = FALSE)[term, term])), "\n")
for (absorbed in list("person", c("person", "wave"), c("person", "wave", "trust"), c("trust", "wave")))
  for (cluster in c("trust", "person")) for (weighted in 0:1) {
    f <- as.formula(paste("y ~ t + x1 + x2 +", paste0("factor(", absorbed, ")", collapse = "+")))
    say("panel", absorbed, cluster, weighted, if (weighted) lm(f, d, weights = weight) else lm(f, d))
  }
for (cluster in c("trust", "person")) for (weighted in 0:1) {
  w <- if (weighted) d$weight else rep(1, nrow(d))
  m <- suppressWarnings(glm(days ~ t + x1 + x2 + factor(trust) + offset(log(time)), poisson, d, weights = w,
    control = glm.control(epsilon = 1e-14, maxit = 100)))
  say("counts", "trust", cluster, weighted, m)
}
