package org.mainstay.ui.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/// The round numbers at which a scale is marked, in steps of 1, 2 or 5.
///
/// @param values rising
/// @param words one for each value
public record Ticks(List<Double> values, List<String> words) {
  private static final int[] STEPS = {1, 2, 5};
  private static final double SLACK = 1e-9;

  public Ticks {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  /// The smallest round step that parts a span into few enough pieces.
  public static double step(double span, int most) {
    double unit = Math.pow(10, Math.floor(Math.log10(span / most)));
    for (int step : STEPS) {
      if (span / (step * unit) <= most + SLACK) {
        return step * unit;
      }
    }
    return 10 * unit;
  }

  /// Marks of which the first and the last take in everything between `low` and `high`.
  public static Ticks around(double low, double high, int most) {
    double least = Math.max(Math.max(Math.abs(low), Math.abs(high)) * SLACK, Double.MIN_NORMAL);
    boolean flat = high - low <= least;
    double room = flat ? Math.max(Math.abs(low) / 10, low == 0 ? 1 : least) : 0;
    return from(low - room, high + room, most);
  }

  /// Marks in per cent for shares of one, from nothing to at least `high`.
  public static Ticks percent(double high, int most) {
    Ticks hundredths = around(0, Math.max(high * 100, 1), most);
    return new Ticks(
        hundredths.values.stream().map(value -> value / 100).toList(),
        hundredths.words.stream().map(words -> words + "%").toList());
  }

  /// Marks for a scale on which every tenfold is as wide: 1, 2, 5, 10, 20, 50.
  public static Ticks tenfold(double low, double high, int most) {
    Ticks all = powers(low, high, STEPS);
    Ticks fewer = all.values.size() <= most ? all : powers(low, high, new int[] {1, 5});
    return fewer.values.size() <= most ? fewer : powers(low, high, new int[] {1});
  }

  public double low() {
    return values.getFirst();
  }

  public double high() {
    return values.getLast();
  }

  private static Ticks from(double low, double high, int most) {
    double step = step(high - low, most);
    double first = Math.floor(low / step + SLACK);
    double last = Math.ceil(high / step - SLACK);
    var values = new ArrayList<Double>();
    for (double i = first; i <= last; i++) {
      values.add(i * step);
    }
    return new Ticks(values, values.stream().map(value -> Figures.onScale(value, step)).toList());
  }

  private static Ticks powers(double low, double high, int[] steps) {
    var values = new ArrayList<Double>();
    int last = (int) Math.ceil(Math.log10(high));
    for (int power = (int) Math.floor(Math.log10(low)); power <= last; power++) {
      for (int step : steps) {
        double value = step * Math.pow(10, power);
        if (value >= low * (1 - SLACK) && value <= high * (1 + SLACK)) {
          values.add(value);
        }
      }
    }
    return new Ticks(values, values.stream().map(Figures::of).toList());
  }
}
