package org.mainstay.ui.chart.control;

import java.time.LocalDate;
import java.time.Period;
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
  private static final int GAP = 14;
  private static final List<Step> STEPS =
      List.of(
          new Step(Period.ofDays(1), "d MMM uuuu"),
          new Step(Period.ofDays(7), "d MMM uuuu"),
          new Step(Period.ofDays(14), "d MMM uuuu"),
          new Step(Period.ofMonths(1), "MMM uuuu"),
          new Step(Period.ofMonths(2), "MMM uuuu"),
          new Step(Period.ofMonths(3), "MMM uuuu"),
          new Step(Period.ofMonths(6), "MMM uuuu"),
          new Step(Period.ofYears(1), "uuuu"),
          new Step(Period.ofYears(2), "uuuu"),
          new Step(Period.ofYears(5), "uuuu"),
          new Step(Period.ofYears(10), "uuuu"),
          new Step(Period.ofYears(50), "uuuu"));

  /// From one mark to the next, and how marks are written.
  private record Step(Period period, String pattern) {
    double days() {
      return period.toTotalMonths() * 30.4375 + period.getDays();
    }

    String words(LocalDate day) {
      return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    /// The first mark that is not before a day.
    LocalDate firstFrom(LocalDate day) {
      if (period.getDays() > 0) {
        return day;
      }
      int months = (int) period.toTotalMonths();
      LocalDate mark = day.withDayOfMonth(1);
      int over = Math.floorMod(mark.getYear() * 12 + mark.getMonthValue() - 1, months);
      mark = mark.minusMonths(over);
      return mark.isBefore(day) ? mark.plus(period) : mark;
    }
  }

  /// As many marks as have room.
  static Days between(LocalDate first, LocalDate last, double room) {
    double days = ChronoUnit.DAYS.between(first, last);
    for (Step step : STEPS) {
      double wide = Letters.width(step.words(first)) + GAP;
      if (days / step.days() * wide <= room && step != STEPS.getLast()) {
        return marked(step, first, last);
      }
    }
    return marked(STEPS.getLast(), first, last);
  }

  private static Days marked(Step step, LocalDate first, LocalDate last) {
    var at = new ArrayList<LocalDate>();
    for (LocalDate day = step.firstFrom(first); !day.isAfter(last); day = day.plus(step.period())) {
      at.add(day);
    }
    return at.isEmpty()
        ? new Days(List.of(first), List.of(STEPS.getFirst().words(first)))
        : new Days(at, at.stream().map(step::words).toList());
  }
}
