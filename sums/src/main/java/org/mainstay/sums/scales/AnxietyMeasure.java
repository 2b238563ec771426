package org.mainstay.sums.scales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A measure of anxiety that stands beside PHQ-9 when the outcome of a course is worked out.
///
/// @param id as in files: `gad7`, `spin`, …
/// @param name as people say it
/// @param lines caseness and reliable change
/// @param least the lowest total there is
/// @param greatest the highest total there is
/// @param decimals whether a total may have decimals
public record AnxietyMeasure(
    String id, String name, Lines lines, BigDecimal least, BigDecimal greatest, boolean decimals) {

  /// The two lines of a measure, in its own points: exact decimals, as 2.3 is not one in binary.
  public record Lines(Threshold.AtLeast caseness, Threshold.AtLeast reliableChange) {
    static Lines of(String caseness, String reliableChange) {
      return new Lines(
          new Threshold.AtLeast(new BigDecimal(caseness)),
          new Threshold.AtLeast(new BigDecimal(reliableChange)));
    }
  }

  private static final List<AnxietyMeasure> ALL =
      Scales.linesOf("anxiety.measures").stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AnxietyMeasure::read)
          .toList();

  /// Every measure there is.
  public static List<AnxietyMeasure> all() {
    return ALL;
  }

  /// The measure with this name; `GAD-7` is `gad7`.
  public static Optional<AnxietyMeasure> find(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT).replace("-", "");
    return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /// GAD-7, the measure for everybody without a more specific one.
  public static AnxietyMeasure gad7() {
    return find("gad7").orElseThrow();
  }

  private static AnxietyMeasure read(String line) {
    String[] cells = line.split(" *\\| *", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("anxiety.measures: 8 cells are needed: " + line);
    }
    return new AnxietyMeasure(
        cells[0],
        cells[1],
        Lines.of(cells[2], cells[3]),
        new BigDecimal(cells[4]),
        new BigDecimal(cells[5]),
        cells[6].equals("decimal"));
  }
}
