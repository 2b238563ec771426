package org.mainstay.outside.programme.result;

import java.util.Locale;
import org.mainstay.outside.programme.result.StudyResult.Finding;

/// A finding's numbers as sentences have them.
final class FindingWords {
  private FindingWords() {}

  /// "by +0.90 (95 % interval +0.20 to +1.60)".
  static String range(Finding one) {
    return "by %s (95 %% interval %s to %s)".formatted(estimate(one), low(one), high(one));
  }

  static String estimate(Finding one) {
    return number(one, one.estimate());
  }

  static String low(Finding one) {
    return number(one, one.range().low());
  }

  static String high(Finding one) {
    return number(one, one.range().high());
  }

  /// A difference with its sign, or for counts how many times as many.
  static String number(Finding one, double value) {
    return one.counts()
        ? String.format(Locale.UK, "%.2f times", Math.exp(value))
        : String.format(Locale.UK, "%+.2f", value).replace('-', '−');
  }
}
