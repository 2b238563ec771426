package org.mainstay.outside.employer.finding;

import java.util.List;
import java.util.Locale;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.ui.Drawn;

/// What the numbers promise to each person, in words that are worked out from what they cost.
///
/// @param lines a sentence each
public record PromiseView(List<String> lines) implements Drawn {
  public PromiseView {
    lines = List.copyOf(lines);
  }

  /// The promise of all books of a year that one population is in.
  public static PromiseView of(Promise promise) {
    return new PromiseView(
        List.of(
            "These numbers change the odds that one person used the hub by at most a factor of"
                + String.format(Locale.UK, " %.1f.", promise.factor()),
            "A 10 %% guess can become at most %s. A 50 %% guess can become at most %s."
                .formatted(percent(promise.fromTen()), percent(promise.fromFifty())),
            "That holds whatever a reader already knows, and however many of these reports a reader"
                + " collects in the year."));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
