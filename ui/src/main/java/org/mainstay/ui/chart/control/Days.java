package org.mainstay.ui.chart.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /// As many marks as have room; where each month has one point at most, marks stand on points, so
  /// that a point on 30 April stands over "Apr" and not before "May".
  ///
  /// @param points rising
  static Days of(List<LocalDate> points, double room) {
    long months = points.stream().map(YearMonth::from).distinct().count();
    return points.size() > 1 && months == points.size()
        ? onPoints(points, room)
        : between(points.getFirst(), points.getLast(), room);
  }

  private static Days onPoints(List<LocalDate> points, double room) {
    LocalDate first = points.getFirst();
    long months =
        ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(points.getLast()));
    Step fitting =
        STEPS.stream()
            .filter(step -> step.months > 0)
            .filter(
                step ->
                    (double) months / step.months * (Letters.width(step.words(first)) + GAP)
                        <= room)
            .findFirst()
            .orElse(STEPS.getLast());
    Map<YearMonth, LocalDate> byMonth = new HashMap<>();
    points.forEach(point -> byMonth.put(YearMonth.from(point), point));
    // January, April and so on where there are such points, else the months that there are.
    boolean usual = points.stream().anyMatch(point -> place(YearMonth.from(point), fitting) == 0);
    int from = usual ? 0 : place(YearMonth.from(first), fitting);
    var at = new ArrayList<LocalDate>();
    for (int i = 0; i <= months; i++) {
      YearMonth month = YearMonth.from(first).plusMonths(i);
      if (place(month, fitting) == from) {
        at.add(byMonth.getOrDefault(month, like(first, month)));
      }
    }
    at.removeIf(day -> day.isBefore(first) || day.isAfter(points.getLast()));
    return new Days(at, at.stream().map(fitting::words).toList());
  }

  private static int place(YearMonth month, Step step) {
    return Math.floorMod(month.getYear() * 12 + month.getMonthValue() - 1, step.months);
  }

  /// The day of a month without a point that others have theirs on: the last, or the same date.
  private static LocalDate like(LocalDate point, YearMonth month) {
    boolean last = point.getDayOfMonth() == point.lengthOfMonth();
    return last
        ? month.atEndOfMonth()
        : month.atDay(Math.min(point.getDayOfMonth(), month.lengthOfMonth()));
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
