# Makes control-chart series by chance and judges them with the rule functions of NHSRplotthedots
# 0.2.2 (MIT), so that the product's rules can be held against them:
# sums/src/test/resources/org/mainstay/sums/statistics/control/upstream.txt holds 300 such series.
# Rscript control.R ptd_calculate_point_type.R OUT.txt [SERIES] [SEED]
# cause() and xmr() restate its ptd_special_cause_type() and ptd_spc_standard() without dplyr
# (copyright 2021 NHS-R Community, MIT licence). For tests alone: the product has its own.
# The first file is R/ptd_calculate_point_type.R of nhs-r-community/NHSRplotthedots, commit 050b07d.
args <- commandArgs(TRUE)
for (x in parse(args[1])) if (is.call(x) && as.character(x[[2]]) %in% c("ptd_seven_point_one_side_mean","ptd_part_of_seven_trend","ptd_seven_point_trend","ptd_two_in_three","ptd_part_of_two_in_three")) eval(x)
cause <- function(y, rtm, close, out) {
  p7 <- ptd_part_of_seven_trend(ptd_seven_point_trend(y))
  p23 <- ptd_part_of_two_in_three(ptd_two_in_three(close, rtm), close)
  ps <- ptd_part_of_seven_trend(ptd_seven_point_one_side_mean(rtm))
  sdy <- sign(diff(y))
  sdy <- ifelse(c(p7[-1],0) & p7, c(sdy, utils::tail(sdy,1)), c(0,sdy))
  yes <- function(x) !is.na(x) & x != 0
  ifelse(yes(out), ifelse(rtm == 1, "ABOVE_LIMIT","BELOW_LIMIT"),
   ifelse(yes(p7), ifelse(sdy == 1,"RISING","FALLING"),
   ifelse(yes(p23), ifelse(rtm>0,"TWO_OF_THREE_ABOVE","TWO_OF_THREE_BELOW"),
   ifelse(yes(ps), ifelse(rtm>0,"SHIFT_ABOVE","SHIFT_BELOW"),"COMMON"))))
}
xmr <- function(y, rebase, fix, screen) {
  g <- cumsum(rebase); res <- NULL
  for (k in unique(g)) { v <- y[g == k]
    fy <- ifelse(seq_along(v) <= fix, v, NA); m <- mean(fy, na.rm = TRUE)
    mr <- c(NA, abs(diff(fy))); amr <- mean(mr, na.rm = TRUE)
    if (screen) mr <- ifelse(!is.na(mr) & mr < 3.267 * amr, mr, NA)
    amr <- mean(mr, na.rm = TRUE); lim <- 2.66; lc <- 2 * (lim / 3)
    lpl <- m - lim * amr; upl <- m + lim * amr; nl <- m - lc * amr; nu <- m + lc * amr
    out <- v > upl | v < lpl; rtm <- sign(v - m); close <- !out & (v < nl | v > nu)
    res <- rbind(res, data.frame(y = v, mean = m, lpl, upl, nl, nu, cause = cause(v, rtm, close, out)))
  }
  res
}
set.seed(if (length(args) > 3) as.integer(args[4]) else 20261122)
con <- file(args[2], "w")
make <- function(k) {
  n <- sample(c(5:12, 13:40), 1); kind <- k %% 8
  y <- switch(kind + 1, round(rnorm(n, 50, 6)), round(cumsum(rnorm(n, 0, 2)) + 40, 1), round(rnorm(n, 50, 6) + seq_len(n) * runif(1, -1, 1)),
     sample(3:6, n, TRUE), round(rnorm(n, 10, 2), 3) + ifelse(seq_len(n) > n/2, 4, 0), c(sort(sample(20:60, n %/% 2)), rev(sort(sample(20:60, n - n %/% 2)))), rpois(n, 4), round(rt(n, 2) * 5 + 30, 1))
  rebase <- rep(0, n); if (k %% 3 == 0 && n > 14) rebase[sort(sample(2:n, sample(1:2, 1)))] <- 1
  list(y = y, rebase = rebase, fix = if (k %% 5 == 0) sample(4:12, 1) else Inf, screen = k %% 7 != 0)
}
emit <- function(k, con) { s <- make(k); r <- xmr(s$y, s$rebase, s$fix, s$screen); l <- r[nrow(r), ]
  code <- c(COMMON=".",ABOVE_LIMIT="A",BELOW_LIMIT="B",RISING="R",FALLING="F",TWO_OF_THREE_ABOVE="T",TWO_OF_THREE_BELOW="t",SHIFT_ABOVE="S",SHIFT_BELOW="s")
  cat(k, if (is.finite(s$fix)) s$fix else "all", if (s$screen) "screened" else "all", paste0(sprintf("%.15g", s$y), ifelse(s$rebase == 1, "*", ""), collapse = " "),
    paste(code[r$cause], collapse = ""), paste(sprintf("%.17g", c(l$mean, l$lpl, l$nl, l$nu, l$upl)), collapse = " "), sep = " | ", file = con); cat("\n", file = con) }
for (k in seq_len(if (length(args) > 2) as.integer(args[3]) else 300)) emit(k, con)
close(con)
