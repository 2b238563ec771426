package org.mainstay.inside.team.survey;

import java.util.Locale;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.sums.statistics.rates.Interval;
import org.mainstay.sums.statistics.rates.Level;

/// What a wave says, in sentences.
final class ResultWords {
  private static final double PERCENT = 100;

  private ResultWords() {}

  /// "14 of 18 (78 %) would recommend …".
  ///
  /// Where all or all but one gave the same answer it is not said how many: everybody's own answer
  /// would be known.
  static String of(Counted item) {
    int all = item.all();
    int said = item.favourable();
    if (!FewPeople.isEnough(all)) {
      return "Fewer than %d answered this, so nothing is shown.".formatted(FewPeople.LEAST);
    }
    if (said <= 1) {
      return "At most 1 of %d %s.%s".formatted(all, item.says(), national(item));
    }
    if (said >= all - 1) {
      return "At least %d of %d %s.%s".formatted(all - 1, all, item.says(), national(item));
    }
    var interval = Interval.wilson(said, all, Level.P95);
    return String.format(
        Locale.UK,
        "%d of %d (%.0f %%; 95 in 100 such teams: %.0f to %.0f %%) %s.%s",
        said,
        all,
        PERCENT * said / all,
        PERCENT * interval.lower(),
        PERCENT * interval.upper(),
        item.says(),
        national(item));
  }

  private static String national(Counted item) {
    return item.national()
        .map(
            figure ->
                " National: %s %% (%s)."
                    .formatted(
                        figure.percent().stripTrailingZeros().toPlainString(), figure.source()))
        .orElse(" The handbook has no national figure for this.");
  }
}
