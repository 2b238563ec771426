package org.mainstay.ui.chart.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.ui.chart.drawing.Letters;

/// The days, months or years that a scale of time is marked at.
///
/// @param at rising, none before the first day nor after the last
/// @param words one for each
record Days(List<LocalDate> at, List<String> words) {
  private static final int GAP = 10;
  private static final double MONTH_DAYS = 30.4375;
  private static final List<Step> STEPS =
      List.of(
          new Step(0, 1, "d MMM uuuu"),
          new Step(0, 7, "d MMM uuuu"),
          new Step(0, 14, "d MMM uuuu"),
          new Step(1, 0, "MMM uuuu"),
          new Step(2, 0, "MMM uuuu"),
          new Step(3, 0, "MMM uuuu"),
          new Step(6, 0, "MMM uuuu"),
          new Step(12, 0, "uuuu"),
          new Step(24, 0, "uuuu"),
          new Step(60, 0, "uuuu"),
          new Step(120, 0, "uuuu"),
          new Step(600, 0, "uuuu"));

  /// From one mark to the next, and how marks are written.
  private record Step(int months, int days, String pattern) {
    double length() {
      return months * MONTH_DAYS + days;
    }

    LocalDate after(LocalDate day) {
      return day.plusMonths(months).plusDays(days);
    }

    String words(LocalDate day) {
      return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    /// The first mark that is not before a day.
    LocalDate firstFrom(LocalDate day) {
      if (months == 0) {
        return day;
      }
      LocalDate mark = day.withDayOfMonth(1);
      int over = Math.floorMod(mark.getYear() * 12 + mark.getMonthValue() - 1, months);
      mark = mark.minusMonths(over);
      return mark.isBefore(day) ? after(mark) : mark;
    }
  }

  /// As many marks as have room.
  static Days between(LocalDate first, LocalDate last, double room) {
    double days = ChronoUnit.DAYS.between(first, last);
    for (Step step : STEPS) {
      double wide = Letters.width(step.words(first)) + GAP;
      if (days / step.length() * wide <= room) {
        return marked(step, first, last);
      }
    }
    return marked(STEPS.getLast(), first, last);
  }

  private static Days marked(Step step, LocalDate first, LocalDate last) {
    var at = new ArrayList<LocalDate>();
    for (LocalDate day = step.firstFrom(first); !day.isAfter(last); day = step.after(day)) {
      at.add(day);
    }
    return at.isEmpty()
        ? new Days(List.of(first), List.of(STEPS.getFirst().words(first)))
        : new Days(at, at.stream().map(step::words).toList());
  }
}
