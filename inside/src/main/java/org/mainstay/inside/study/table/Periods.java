package org.mainstay.inside.study.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// A column of time as periods in order: whole numbers, months or days, each so many steps from the
/// first.
public final class Periods {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Function<String, OptionalLong> reading;
  private final long[] counted;
  private final long first;
  private final long step;
  private final String unit;

  private Periods(Function<String, OptionalLong> reading, long[] counted, String unit) {
    this.reading = reading;
    this.counted = counted;
    this.unit = unit;
    this.first = LongStream.of(counted).min().orElse(0);
    long common = 0;
    for (long one : counted) {
      common = divisor(common, one - first);
    }
    this.step = Math.max(1, common);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /// Reads periods that are written alike: `7`, `2024-04` or `2024-04-30`.
  ///
  /// @param words each once
  /// @param column for a message
  public static Periods of(String column, List<String> words) {
    if (words.stream().allMatch(word -> WHOLE.matcher(word).matches())) {
      return of(words, Periods::whole, "period");
    }
    if (words.stream().allMatch(word -> month(word).isPresent())) {
      return of(words, Periods::month, "month");
    }
    if (words.stream().allMatch(word -> day(word).isPresent())) {
      // One day in each month, such as its last, means the month.
      long months = words.stream().map(word -> word.substring(0, 7)).distinct().count();
      return months == words.size()
          ? of(words, word -> month(word.substring(0, Math.min(7, word.length()))), "month")
          : of(words, Periods::day, "day");
    }
    String odd =
        words.stream()
            .filter(word -> month(word).isEmpty() && day(word).isEmpty())
            .filter(word -> !WHOLE.matcher(word).matches())
            .findFirst()
            .orElse("");
    throw new Stopped(
        Refusal.DATE_NEEDED,
        "column "
            + column
            + (odd.isEmpty() ? " mixes numbers, months and days" : " holds " + Cell.shown(odd)),
        "Write whole numbers, months such as 2024-04, or days such as 2024-04-30, all alike.");
  }

  private static Periods of(
      List<String> words, Function<String, OptionalLong> reading, String unit) {
    return new Periods(
        reading, words.stream().mapToLong(word -> reading.apply(word).orElse(0)).toArray(), unit);
  }

  private static OptionalLong whole(String word) {
    return WHOLE.matcher(word).matches()
        ? OptionalLong.of(Long.parseLong(word))
        : OptionalLong.empty();
  }

  private static OptionalLong month(String word) {
    try {
      return MONTH.matcher(word).matches()
          ? OptionalLong.of(YearMonth.parse(word).getLong(ChronoField.PROLEPTIC_MONTH))
          : OptionalLong.empty();
    } catch (DateTimeParseException _) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong day(String word) {
    try {
      return DAY.matcher(word).matches()
          ? OptionalLong.of(LocalDate.EPOCH.until(LocalDate.parse(word), ChronoUnit.DAYS))
          : OptionalLong.empty();
    } catch (DateTimeParseException _) {
      return OptionalLong.empty();
    }
  }

  /// How many periods there are from the first to the last, with those that are missing.
  public int count() {
    return at(LongStream.of(counted).max().orElse(first)) + 1;
  }

  /// Which period the words at a place stand for, from 0.
  public int at(int place) {
    return at(counted[place]);
  }

  private int at(long count) {
    return Math.toIntExact((count - first) / step);
  }

  /// The first period that is not before a moment written likewise; nothing where it is not.
  public OptionalLong from(String word) {
    // A day may be given where days stand for months.
    OptionalLong found =
        unit.equals("month") && DAY.matcher(word).matches()
            ? month(word.substring(0, 7))
            : unit.equals("day") && MONTH.matcher(word).matches()
                ? day(word + "-01")
                : reading.apply(word);
    return found.isEmpty() ? found : OptionalLong.of(Math.ceilDiv(found.getAsLong() - first, step));
  }

  /// From one period to the next, in words.
  public String unit() {
    if (step == 1) {
      return unit;
    }
    return unit.equals("day") && step == 7 ? "week" : step + " " + unit + "s";
  }
}
