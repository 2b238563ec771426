package org.mainstay.exchange.directory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.letterbox.window.directory.Hours;
import tools.jackson.databind.JsonNode;

/// Reads hours of the week from schedules of the standard; what it cannot read stays in words.
final class HoursReader {
  /// The days as iCalendar writes them (RFC 5545), Monday first.
  static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private static final String FIELD = "schedules";
  private static final int SCHEDULES_MAX = 40;

  private final Cells cells;

  HoursReader(Cells cells) {
    this.cells = cells;
  }

  /// The hours of these schedules.
  List<Hours> read(List<JsonNode> schedules, UUID entry) {
    var hours = new ArrayList<Hours>();
    for (int at = 0; at < Math.min(schedules.size(), SCHEDULES_MAX); at++) {
      var id = cells.id(schedules.get(at), entry + "/schedule/" + at);
      read(schedules.get(at), id).ifPresent(hours::add);
    }
    return hours;
  }

  /// What the schedules say in words, each sentence once.
  String words(List<JsonNode> schedules) {
    return String.join(
        "\n",
        schedules.stream()
            .map(schedule -> cells.words(schedule, "description", 500))
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList());
  }

  private Optional<Hours> read(JsonNode schedule, UUID id) {
    var often = Cells.raw(schedule, "freq").toUpperCase(Locale.ROOT);
    var opens = Cells.raw(schedule, "opens_at");
    var closes = Cells.raw(schedule, "closes_at");
    if (opens.isEmpty() && closes.isEmpty()) {
      return Optional.empty();
    }
    var every = Cells.raw(schedule, "interval");
    if ((!often.isEmpty() && !often.equals("WEEKLY")) || !(every.isEmpty() || every.equals("1"))) {
      cells.note(FIELD, "does not repeat every week; its words alone are kept", "nothing to do");
      return Optional.empty();
    }
    var days = days(Cells.raw(schedule, "byday"));
    try {
      if (!days.isEmpty()) {
        return Optional.of(new Hours(id, days, time(opens), time(closes)));
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    cells.note(
        FIELD,
        "has no days or no hours that can be read; left out",
        "write days as MO,TU and hours as 09:00 at the source");
    return Optional.empty();
  }

  private static List<DayOfWeek> days(String written) {
    return Arrays.stream(written.toUpperCase(Locale.ROOT).split("[,; ]+", -1))
        .map(day -> DAYS.indexOf(day.length() > 2 ? day.substring(0, 2) : day))
        .filter(day -> day >= 0)
        .map(day -> DayOfWeek.of(day + 1))
        .toList();
  }

  /// A minute before midnight means midnight, which is when the next day begins.
  private static LocalTime time(String written) {
    var plain = written.replaceFirst("(Z|[+-]\\d{2}:?\\d{2})$", "");
    if (plain.startsWith("24:00") || plain.startsWith("23:59")) {
      return LocalTime.MIDNIGHT;
    }
    return LocalTime.parse(plain.length() == 4 ? "0" + plain : plain);
  }
}
