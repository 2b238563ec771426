package org.mainstay.outside.casemaking.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.funding.Runway;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.reminding.MoneyReminders;
import org.mainstay.outside.office.OfficeForm;

/// What the money says today, in sentences.
///
/// @param cost what was typed last, if anything was
record Outlook(LocalDate today, Optional<Cost> cost, List<Stream> streams) {
  private static final int SOON_MONTHS = MoneyReminders.MONTHS.getFirst();
  private static final int MONTHS = 12;

  Outlook {
    streams = List.copyOf(streams);
  }

  /// What ends within six months, or has ended; and that the money does.
  List<String> alarms() {
    var alarms = new ArrayList<String>();
    for (Stream stream : streams) {
      if (stream.endsOn().isBefore(today)) {
        alarms.add(stream.name() + " ended on " + OfficeForm.on(stream.endsOn()));
      } else if (stream.endsOn().isBefore(today.plusMonths(SOON_MONTHS))) {
        alarms.add(stream.name() + " ends on " + OfficeForm.on(stream.endsOn()));
      }
    }
    cost.flatMap(one -> Runway.ends(one.hand(), streams, one.best()))
        .filter(day -> day.isBefore(today.plusMonths(SOON_MONTHS)))
        .ifPresent(day -> alarms.add("The money lasts until " + OfficeForm.on(day.minusDays(1))));
    return alarms;
  }

  List<String> lasts() {
    if (cost.isEmpty()) {
      return List.of("Not known: nobody has typed what the hub costs.");
    }
    var now = cost.orElseThrow();
    return List.of(
        "At " + Pounds.words(now.best()) + " a year: " + until(now, streams, now.best()) + ".",
        "At most, %s a year: %s. At least, %s a year: %s."
            .formatted(
                Pounds.words(now.high()),
                until(now, streams, now.high()),
                Pounds.words(now.low()),
                until(now, streams, now.low())),
        "Counted from %s in hand on %s. Each stream comes evenly, and the cost is spent evenly."
            .formatted(Pounds.words(now.hand().pounds()), OfficeForm.on(now.hand().on())));
  }

  /// "until 3 May 2027".
  static String until(Cost cost, List<Stream> streams, long perYear) {
    return Runway.ends(cost.hand(), streams, perYear)
        .map(day -> "until " + OfficeForm.on(day.minusDays(1)))
        .orElse("for more than ten years");
  }

  List<String> costs() {
    return cost.map(
            now ->
                List.of(
                    "%s a year, between %s and %s; about %s a month."
                        .formatted(
                            Pounds.words(now.best()),
                            Pounds.words(now.low()),
                            Pounds.words(now.high()),
                            Pounds.words(Math.round((double) now.best() / MONTHS))),
                    "Where this comes from: " + now.source()))
        .orElse(List.of("Not known: nobody has typed it yet."));
  }
}
