package org.mainstay.inside.study.surveys;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How well an order that was guessed fits the truth.
final class Guess {
  private Guess() {}

  /// How many stand where they stood.
  static int hits(List<Integer> guess, List<Integer> truth) {
    int hits = 0;
    for (int i = 0; i < truth.size(); i++) {
      if (guess.get(i).equals(truth.get(i))) {
        hits++;
      }
    }
    return hits;
  }

  /// Spearman's rank correlation of two orders of the same people.
  static double correlation(List<Integer> guess, List<Integer> truth) {
    double n = truth.size();
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double apart = i - guess.indexOf(truth.get(i));
      squares += apart * apart;
    }
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  /// For each request, the reply whose transaction is the last before it: for how many it is
  /// theirs.
  ///
  /// Among replies of one age the first is taken.
  static int near(List<Owner.Row> replies, Map<Integer, BigInteger> requests) {
    int hits = 0;
    for (var request : requests.entrySet()) {
      var guess =
          replies.stream()
              .filter(row -> row.xmin().compareTo(request.getValue()) < 0)
              .max(Comparator.comparing(Owner.Row::xmin).thenComparing(Owner.Row.BY_PLACE))
              .or(() -> replies.stream().min(Owner.Row.BY_PLACE));
      if (guess.isPresent() && guess.get().person() == request.getKey()) {
        hits++;
      }
    }
    return hits;
  }
}
