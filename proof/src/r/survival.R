# The figures of R's survival for the waits in a file, one line each: what, group, day, figures.
# Rscript survival.R WAITS.csv, with the columns group,days,end; end 0 is still waiting.
suppressMessages(library(survival))
waits <- read.csv(commandArgs(TRUE)[1])
say <- function(what, group, day, ...) {
  cat(what, group, day, vapply(c(...), function(x) if (is.na(x)) "NaN" else sprintf("%.17g", x), ""), sep = " ")
  cat("\n")
}
any_end <- as.integer(waits$end > 0)
for (g in sort(unique(waits$group))) {
  own <- waits$group == g
  f <- survfit(Surv(waits$days[own], any_end[own]) ~ 1)
  for (i in seq_along(f$time))
    say("curve", g, f$time[i], f$n.risk[i], f$n.event[i], f$surv[i], f$surv[i] * f$std.err[i], f$lower[i], f$upper[i])
  q <- quantile(f, c(.1, .25, .5, .75, .9))
  for (i in 1:5)
    say("quantile", g, c(.1, .25, .5, .75, .9)[i], q$quantile[[i]], q$lower[[i]], q$upper[[i]])
  rivals <- survfit(Surv(waits$days[own], factor(waits$end[own], 0:max(waits$end))) ~ 1)
  for (j in 2:ncol(rivals$pstate))
    for (i in seq_along(rivals$time))
      say(paste0("end", j - 1), g, rivals$time[i], rivals$pstate[i, j], rivals$std.err[i, j])
}
test <- survdiff(Surv(waits$days, any_end) ~ waits$group)
say("logrank", 0, 0, test$chisq, test$pvalue)
