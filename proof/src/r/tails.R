# R's own tails, quantiles and intervals for the cases in a file, one line each: the case's number, figures.
# Rscript tails.R CASES.csv, with the columns what,a,b,level.
d <- read.csv(commandArgs(TRUE)[1])
for (i in seq_len(nrow(d))) {
  a <- d$a[i]; b <- d$b[i]; level <- d$level[i]
  said <- switch(d$what[i],
    student = 2 * pt(-abs(a), b),
    normal = 2 * pnorm(-abs(a)),
    squares = pchisq(a, b, lower.tail = FALSE),
    studentquantile = qt(a, b),
    squaresquantile = qchisq(a, b),
    normalquantile = qnorm(a),
    proportion = suppressWarnings(prop.test(a, b, conf.level = level, correct = FALSE))$conf.int,
    count = poisson.test(a, conf.level = level)$conf.int)
  cat(i - 1, sprintf("%.17g", said), "\n")
}
