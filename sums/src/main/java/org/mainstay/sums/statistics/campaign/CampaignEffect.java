package org.mainstay.sums.statistics.campaign;

import java.util.Comparator;
import java.util.List;
import org.mainstay.sums.statistics.tail.Tails;

/// Did more of a group come since a campaign began than their own past, and all others, would have
/// let one expect?
///
/// The model is a step on top of a straight line in the logarithm (Lopez Bernal, Cummins and
/// Gasparrini 2017, Int J Epidemiol 46:348): `ln μ_group − ln μ_others = a + b·time + d·after`, and
/// without others `ln μ_group = a + b·time + d·after`. Beside others, whatever changes for
/// everybody at once, such as a season, cancels. The answer is `exp(d)`.
///
/// The variance of a period is that of a Poisson count plus that of the chance which was added to a
/// released number. It is widened by the dispersion where that is above 1, and by `(1 + r) / (1 −
/// r)` for neighbouring periods that hang together, where `r` is the autocorrelation of the
/// residuals at one step plus 3/n for the three coefficients fitted (r bends down by about so
/// much), held between 0 and 0.8. The interval is Student's on n − 3 degrees. In short series this
/// is wide on purpose: 97 to 99 intervals of 100 cover.
public sealed interface CampaignEffect {
  /// So many periods before and after are needed at least (Cochrane EPOC: three of each).
  int LEAST = 3;

  /// With fewer before or after, a reader is warned (Penfold and Zhang 2013: eight of each).
  int FEW = 8;

  /// How many periods there are.
  record Counted(int before, int after) {
    /// Whether a reader is to be warned.
    public boolean isFew() {
      return before < FEW || after < FEW;
    }
  }

  /// It was estimated.
  ///
  /// @param ratio how many times as many came as expected; 1 for no change
  /// @param low the lower limit of the 95 % interval, above 0
  /// @param high the upper limit
  /// @param dispersion of the residuals, 1 for chance alone
  /// @param neighbours the correlation by which the interval was widened, 0 to 0.8
  /// @param smallest the smallest ratio above 1 that this series would have found 4 times in 5
  record Estimated(
      Counted counted,
      double ratio,
      double low,
      double high,
      double dispersion,
      double neighbours,
      double smallest)
      implements CampaignEffect {
    /// Whether a change may be claimed: the interval holds no 1.
    public boolean isClear() {
      return low > 1 || high < 1;
    }
  }

  /// There are not enough periods yet.
  record TooFew(Counted counted) implements CampaignEffect {}

  /// Nobody came in all periods before, or in all after: there is no ratio.
  record NobodyCame(Counted counted) implements CampaignEffect {}

  /// Estimates it.
  ///
  /// @param periods in any order; all with others, or none
  /// @throws IllegalArgumentException if a time stands there twice, or only some have others
  static CampaignEffect of(List<Period> periods) {
    var sorted = periods.stream().sorted(Comparator.comparingInt(Period::time)).toList();
    check(sorted);
    int after = (int) sorted.stream().filter(Period::after).count();
    var counted = new Counted(sorted.size() - after, after);
    if (counted.before() < LEAST || counted.after() < LEAST) {
      return new TooFew(counted);
    }
    if (nobody(sorted, false) || nobody(sorted, true)) {
      return new NobodyCame(counted);
    }
    return Step.of(sorted)
        .<CampaignEffect>map(step -> estimated(counted, step))
        .orElseGet(() -> new NobodyCame(counted));
  }

  private static void check(List<Period> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).time() == sorted.get(i - 1).time()) {
        throw new IllegalArgumentException("two periods at time " + sorted.get(i).time());
      }
      if (sorted.get(i).others().isPresent() != sorted.getFirst().others().isPresent()) {
        throw new IllegalArgumentException("others must stand beside all periods, or none");
      }
    }
  }

  private static boolean nobody(List<Period> sorted, boolean after) {
    return sorted.stream()
        .filter(period -> period.after() == after)
        .allMatch(
            period ->
                period.group().number() == 0
                    || period.others().filter(others -> others.number() == 0).isPresent());
  }

  private static Estimated estimated(Counted counted, Step step) {
    int degrees = counted.before() + counted.after() - Step.PARAMETERS;
    double error = step.error();
    double half = Tails.studentQuantile(0.975, degrees) * error;
    double found =
        (Tails.studentQuantile(0.975, degrees) + Tails.studentQuantile(0.8, degrees)) * error;
    return new Estimated(
        counted,
        Math.exp(step.change()),
        Math.exp(step.change() - half),
        Math.exp(step.change() + half),
        step.dispersion(),
        step.neighbours(),
        Math.exp(found));
  }
}
