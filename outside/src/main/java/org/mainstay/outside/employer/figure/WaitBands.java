package org.mainstay.outside.employer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Waits as released counts in stretches of days, and the waits that can be read from them.
///
/// A quantile is where the share of people who have waited no longer crosses it, on a straight line
/// within a stretch. Its range comes from the shares at the ends of the stretches: each has a range
/// ([Share]), and the quantile is read from the upper ends for the lowest it may be, from the lower
/// ends for the highest. All three lines are kept from falling.
public final class WaitBands {
  private final List<Band> bands;

  /// One stretch.
  ///
  /// @param daysMax its last day; the last stretch has no end and is not in the list of shares
  public record Band(int daysMax, Figure people) {}

  /// What is read from the lines; a wait beyond the last end is empty.
  public record Days(OptionalDouble value, OptionalDouble low, OptionalDouble high) {}

  /// The share of people who had waited no longer by a day.
  public record Within(int days, Share share) {}

  /// @param bands in the order of days, at least two
  public WaitBands(List<Band> bands) {
    this.bands = List.copyOf(bands);
    if (bands.size() < 2) {
      throw new IllegalArgumentException("waits come in two stretches or more");
    }
  }

  /// How many people in all.
  public Figure all() {
    return Figure.sum(bands.stream().map(Band::people).toList());
  }

  /// The shares at the end of each stretch but the last.
  public List<Within> within() {
    var shares = new ArrayList<Within>();
    double value = 0;
    double low = 0;
    double high = 0;
    for (int i = 1; i < bands.size(); i++) {
      Share share =
          Share.of(
              Figure.sum(bands.subList(0, i).stream().map(Band::people).toList()),
              Figure.sum(bands.subList(i, bands.size()).stream().map(Band::people).toList()));
      value = Math.max(value, share.value());
      low = Math.max(low, share.low());
      high = Math.max(high, share.high());
      shares.add(new Within(bands.get(i - 1).daysMax(), new Share(value, low, high)));
    }
    return List.copyOf(shares);
  }

  /// By which day this share of people had been seen.
  ///
  /// @param share such as 0.5 for the median
  public Days quantile(double share) {
    List<Within> ends = within();
    return new Days(
        crossed(ends, ends.stream().mapToDouble(end -> end.share().value()).toArray(), share),
        crossed(ends, ends.stream().mapToDouble(end -> end.share().high()).toArray(), share),
        crossed(ends, ends.stream().mapToDouble(end -> end.share().low()).toArray(), share));
  }

  private static OptionalDouble crossed(List<Within> ends, double[] shares, double share) {
    double dayBefore = 0;
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      double day = ends.get(i).days();
      if (shares[i] >= share) {
        double part = shares[i] > before ? (share - before) / (shares[i] - before) : 1;
        return OptionalDouble.of(dayBefore + part * (day - dayBefore));
      }
      dayBefore = day;
      before = shares[i];
    }
    return OptionalDouble.empty();
  }
}
