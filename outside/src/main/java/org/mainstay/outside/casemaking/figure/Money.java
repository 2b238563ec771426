package org.mainstay.outside.casemaking.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.casemaking.figure.Sources.Found;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.funding.Runway;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.outside.office.OfficeForm;

/// Figures of money, each with the least and the most that the margins and the cost leave open.
final class Money {
  private static final int QUARTERS = 4;

  private Money() {}

  /// `cost · quarters/4 / people`, least `low / (people + margin)`, most `high / (people −
  /// margin)`.
  static Worked perPerson(Found found, Cost cost) throws NotThere {
    sameYear(found, cost);
    Figure people = found.line().people();
    int quarters = quarters(found);
    return new Worked(
        people.shown() ? perPerson(people, cost, quarters) : Figure.TOO_SMALL,
        "for " + Workings.counted(people),
        Workings.when(found),
        ("The cost of %d of 4 quarters divided by the released number. %s The least is the lowest"
                + " cost over the most people, the most the other way round.")
            .formatted(quarters, words(cost)));
  }

  private static String perPerson(Figure people, Cost cost, int quarters) {
    double part = (double) quarters / QUARTERS;
    return "about %s each, likely %s to %s"
        .formatted(
            Pounds.words(Math.round(cost.best() * part / people.people())),
            Pounds.words((long) Math.floor(cost.low() * part / people.high())),
            Pounds.words((long) Math.ceil(cost.high() * part / people.low())));
  }

  private static void sameYear(Found found, Cost cost) throws NotThere {
    if (found.table().heading().year() != cost.year()) {
      throw new NotThere("the cost is of another year than the people");
    }
  }

  private static int quarters(Found found) {
    String period = found.table().heading().period();
    if (!period.startsWith("quarter-")) {
      return QUARTERS;
    }
    return found.table().toDate() ? When.number(period) : 1;
  }

  private static String words(Cost cost) {
    return "The year costs %s, between %s and %s (%s)."
        .formatted(
            Pounds.words(cost.best()),
            Pounds.words(cost.low()),
            Pounds.words(cost.high()),
            cost.source());
  }

  /// When the money ends at the best cost, at the highest and at the lowest.
  static Worked lasts(Cost cost, List<Stream> streams) {
    return new Worked(
        "until about %s, likely %s to %s"
            .formatted(
                day(Runway.ends(cost.hand(), streams, cost.best())),
                day(Runway.ends(cost.hand(), streams, cost.high())),
                day(Runway.ends(cost.hand(), streams, cost.low()))),
        "of %s in hand and %s streams of money"
            .formatted(Pounds.words(cost.hand().pounds()), Digits.whole(streams.size())),
        "counted on " + OfficeForm.on(cost.hand().on()),
        "Each stream comes evenly from its first to its last day, and the cost is spent evenly. "
            + words(cost)
            + " Typed by the hub, and not a released number.");
  }

  private static String day(Optional<LocalDate> first) {
    return first
        .map(day -> OfficeForm.on(day.minusDays(1)))
        .orElse("more than ten years from then");
  }

  /// How many fewer people the money that is left would have reached, at the same cost each.
  static Worked lost(Found found, Cost cost, Stream stream) throws NotThere {
    sameYear(found, cost);
    Figure people = found.line().people();
    LocalDate first = LocalDate.of(cost.year(), Month.APRIL, 1);
    double gone = stream.between(first, first.plusYears(1).minusDays(1));
    String value =
        people.shown()
            ? "about %s fewer, likely %s to %s"
                .formatted(
                    Digits.whole(Math.round(people.people() * part(gone, cost.best()))),
                    Digits.whole((long) Math.floor(people.low() * part(gone, cost.high()))),
                    Digits.whole((long) Math.ceil(people.high() * part(gone, cost.low()))))
            : Figure.TOO_SMALL;
    return new Worked(
        value,
        "of " + Workings.counted(people),
        Workings.when(found),
        "What “%s” pays in the year, %s, as a part of the cost. %s It assumes that each person costs the same: a scenario, not a forecast."
            .formatted(stream.name(), Pounds.words(Math.round(gone)), words(cost)));
  }

  private static double part(double gone, long cost) {
    return Math.min(1, gone / cost);
  }
}
