package org.mainstay.ui.chart.control;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Mark;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Shape;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Stroke;

/// A small drawing that says what a control chart says, always with its words beside it.
enum Badge {
  NONE("", ""),
  COMMON_CAUSE("common_cause", "Only ordinary variation"),
  IMPROVEMENT_HIGH("improvement_high", "Improvement: higher values"),
  IMPROVEMENT_LOW("improvement_low", "Improvement: lower values"),
  CONCERN_HIGH("concern_high", "Concern: higher values"),
  CONCERN_LOW("concern_low", "Concern: lower values"),
  NEUTRAL_HIGH("neutral_high", "Change: higher values"),
  NEUTRAL_LOW("neutral_low", "Change: lower values"),
  PASS("pass", "Reliably meets the target"),
  FAIL("fail", "Reliably misses the target"),
  INCONSISTENT("inconsistent", "Sometimes meets the target");

  /// From the middle of a badge to its edge.
  static final double RADIUS = 14;

  private static final Stroke LINE = Stroke.of(Ink.BLACK, 2);

  private final String code;
  private final String words;

  Badge(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The badge of a code, which may be blank.
  static Badge of(String code) {
    return Arrays.stream(values())
        .filter(badge -> badge.code.equals(code.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no icon is called \"" + code + "\"; there are " + codes()));
  }

  boolean drawn() {
    return this != NONE;
  }

  String words() {
    return words;
  }

  /// How the points of a kind look.
  static Mark mark(ControlChart.Kind kind) {
    return switch (kind) {
      case COMMON -> Mark.filled(Shape.CIRCLE, Ink.BLACK);
      case IMPROVEMENT -> Mark.filled(Shape.SQUARE, Ink.BLUE);
      case CONCERN -> Mark.filled(Shape.TRIANGLE, Ink.ORANGE).edged(Ink.RUST);
      case NEUTRAL -> Mark.filled(Shape.DIAMOND, Ink.PURPLE);
    };
  }

  void on(Sheet sheet, double x, double y) {
    switch (this) {
      case NONE -> {}
      case COMMON_CAUSE -> {
        ring(sheet, x, y);
        wave(sheet, x, y);
      }
      case IMPROVEMENT_HIGH -> change(sheet, ControlChart.Kind.IMPROVEMENT, x, y, -1);
      case IMPROVEMENT_LOW -> change(sheet, ControlChart.Kind.IMPROVEMENT, x, y, 1);
      case CONCERN_HIGH -> change(sheet, ControlChart.Kind.CONCERN, x, y, -1);
      case CONCERN_LOW -> change(sheet, ControlChart.Kind.CONCERN, x, y, 1);
      case NEUTRAL_HIGH -> change(sheet, ControlChart.Kind.NEUTRAL, x, y, -1);
      case NEUTRAL_LOW -> change(sheet, ControlChart.Kind.NEUTRAL, x, y, 1);
      case PASS -> {
        ring(sheet, x, y);
        sheet.path(new Outline().move(x - 6, y).line(x - 1.5, y + 5).line(x + 7, y - 5), LINE);
      }
      case FAIL -> {
        ring(sheet, x, y);
        sheet.line(x - 5, y - 5, x + 5, y + 5, LINE);
        sheet.line(x - 5, y + 5, x + 5, y - 5, LINE);
      }
      case INCONSISTENT -> {
        ring(sheet, x, y);
        sheet.line(x - 10, y, x + 10, y, Stroke.of(Ink.BLACK, 1).dashed("3 2"));
        sheet.mark(Mark.filled(Shape.CIRCLE, Ink.BLACK).sized(3), x - 4, y - 6);
        sheet.mark(Mark.filled(Shape.CIRCLE, Ink.BLACK).sized(3), x + 4, y + 6);
      }
    }
  }

  private static void ring(Sheet sheet, double x, double y) {
    sheet.mark(Mark.hollow(Shape.CIRCLE, Ink.BLACK).sized(RADIUS), x, y);
  }

  private static void wave(Sheet sheet, double x, double y) {
    var wave = new Outline().move(x - 9, y + 2).line(x - 4.5, y - 5).line(x, y + 4);
    sheet.path(wave.line(x + 4.5, y - 4).line(x + 9, y + 3), LINE);
  }

  /// The mark of a kind beside an arrow, both within a ring.
  private static void change(
      Sheet sheet, ControlChart.Kind kind, double x, double y, int downwards) {
    ring(sheet, x, y);
    sheet.mark(mark(kind).sized(4), x - 5, y);
    double tip = y + 8 * downwards;
    double neck = tip - 5 * downwards;
    sheet.line(x + 5, y - 8 * downwards, x + 5, tip, LINE);
    sheet.path(new Outline().move(x + 1, neck).line(x + 5, tip).line(x + 9, neck), LINE);
  }

  private static String codes() {
    return Arrays.stream(values())
        .filter(Badge::drawn)
        .map(badge -> badge.code)
        .collect(Collectors.joining(", "));
  }
}
