package org.mainstay.inside.study.design.rows;

import java.util.Map;

/// Who is in the figures and who is not, of those who took part and of those who did not: if more
/// of the one are missing than of the other, that alone can make a difference.
public final class Participation {
  private final Pairs pairs;
  private final boolean[] usable;
  private final Map<String, double[]> took;
  private final Map<String, double[]> answered;
  private final boolean twice;
  private final boolean joint;

  /// People of one kind.
  ///
  /// @param all of them
  /// @param answered how many of them have the outcome
  /// @param used how many of them the estimate rests on
  public record Part(long all, long answered, long used) {
    public long dropped() {
      return all - used;
    }

    /// The share with the outcome, not a number where there is nobody.
    public double share() {
      return all == 0 ? Double.NaN : (double) answered / all;
    }
  }

  /// One programme and one outcome.
  ///
  /// @param took who took part
  /// @param others who did not
  /// @param unknown of whom it is not known
  public record Response(Part took, Part others, Part unknown) {}

  /// @param pairs the rows of everybody
  /// @param usable who has all but outcome and programme
  /// @param took the programmes, row by row of the file
  /// @param answered the outcomes, row by row of the file
  /// @param twice whether the score before is needed too
  /// @param joint whether all programmes must be known
  Participation(
      Pairs pairs,
      boolean[] usable,
      Map<String, double[]> took,
      Map<String, double[]> answered,
      boolean twice,
      boolean joint) {
    this.pairs = pairs;
    this.usable = usable;
    this.took = took;
    this.answered = answered;
    this.twice = twice;
    this.joint = joint;
  }

  /// Counts them for one programme and one outcome.
  public Response of(String treatment, String outcome) {
    double[] programme = took.getOrDefault(treatment, new double[0]);
    double[] scores = answered.getOrDefault(outcome, new double[0]);
    double elsewhere = sameInBothWaves(programme) ? 0 : Double.NaN;
    long[][] counts = new long[3][3];
    for (int i = 0; i < usable.length; i++) {
      int first = pairs.before()[i];
      int last = pairs.after()[i];
      double part = last >= 0 ? programme[last] : programme[first] > 0 ? 1 : elsewhere;
      long[] count = counts[Double.isNaN(part) ? 2 : part == 0 ? 1 : 0];
      boolean known = last >= 0 && !Double.isNaN(scores[last]);
      count[0]++;
      count[1] += known ? 1 : 0;
      boolean begun = !twice || (first >= 0 && !Double.isNaN(scores[first]));
      count[2] += known && begun && usable[i] && allKnown(last) && !Double.isNaN(part) ? 1 : 0;
    }
    return new Response(part(counts[0]), part(counts[1]), part(counts[2]));
  }

  private static Part part(long[] count) {
    return new Part(count[0], count[1], count[2]);
  }

  private boolean allKnown(int row) {
    return !joint || took.values().stream().noneMatch(column -> Double.isNaN(column[row]));
  }

  /// Whether a 1 stands in the earlier rows too, so that they say who took part.
  private boolean sameInBothWaves(double[] programme) {
    if (!twice) {
      return false;
    }
    for (int row : pairs.before()) {
      if (row >= 0 && programme[row] > 0) {
        return true;
      }
    }
    return false;
  }
}
