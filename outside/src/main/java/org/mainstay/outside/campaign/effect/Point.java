package org.mainstay.outside.campaign.effect;

import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.outside.campaign.effect.Target.Side;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.sums.statistics.campaign.Noisy;
import org.mainstay.sums.statistics.campaign.Period;

/// One released period of a campaign's series.
///
/// @param time in whole periods
/// @param name such as "July to September 2027"
/// @param group how many of those it was for came
/// @param others who is beside them, if a released number says it
record Point(
    int time, LocalDate begins, String name, Side side, Figure group, Optional<Others> others) {

  /// Those beside the group.
  ///
  /// @param whole what group and others were taken from, where the others are what is left of it;
  ///   else empty
  record Others(Figure people, Optional<Figure> whole) {}

  boolean counts() {
    return side == Side.BEFORE || side == Side.SINCE;
  }

  /// Whether its numbers say more than noise.
  boolean tells() {
    return group.shown() && others.map(beside -> beside.people().shown()).orElse(true);
  }

  Period period() {
    var own = Noisy.released(group.people(), group.margin());
    if (others.isEmpty()) {
      return new Period(time, side == Side.SINCE, own, Optional.empty());
    }
    var beside = others.get();
    var people = Noisy.released(beside.people().people(), beside.people().margin());
    if (beside.whole().isEmpty()) {
      return new Period(time, side == Side.SINCE, own, Optional.of(people));
    }
    return ofWhole(own, people, beside.whole().get());
  }

  /// Where the others are the whole less the group, the group's noise is in both numbers. The
  /// residual is then `group − p·whole`, of variance `v_group + p²·v_whole`; the group's variance
  /// over `(1 − p)²` and the whole's beside it give just that.
  private Period ofWhole(Noisy own, Noisy rest, Figure whole) {
    double share = own.number() / Math.max(1, own.number() + rest.number());
    double widened = own.variance() / Math.max(1e-6, (1 - share) * (1 - share));
    var noise = Noisy.released(whole.people(), whole.margin());
    return new Period(
        time,
        side == Side.SINCE,
        new Noisy(own.number(), widened),
        Optional.of(new Noisy(rest.number(), noise.variance())));
  }
}
