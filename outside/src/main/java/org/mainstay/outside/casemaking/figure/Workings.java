package org.mainstay.outside.casemaking.figure;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.casemaking.figure.Sources.Found;
import org.mainstay.outside.casemaking.funding.Benchmark;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.outside.office.OfficeForm;

/// Works figures out, the same way each time: when a pack is made and when a file is verified.
public final class Workings {
  private static final String NOISE =
      "A released count. Chance was added so that nobody can be told from it; the true number lies in"
          + " the range 19 times in 20.";
  private static final int HUNDRED = 100;

  private final Sources sources;

  public Workings(Sources sources) {
    this.sources = sources;
  }

  /// The figure.
  ///
  /// @throws NotThere if what it is worked out from is not there, or not as it was
  public CaseFigure figure(String key, String title, Recipe recipe) throws NotThere {
    return CaseFigure.of(key, title, recipe, work(recipe));
  }

  private Worked work(Recipe recipe) throws NotThere {
    return switch (recipe) {
      case Recipe.People(var cell) -> people(sources.find(cell));
      case Recipe.Share(var cell) -> share(sources.find(cell));
      case Recipe.OfStaff(var cell) -> ofStaff(sources.find(cell));
      case Recipe.CostPer(var cell, var cost) ->
          Money.perPerson(sources.find(cell), sources.cost(cost));
      case Recipe.Lasts(var cost, var marks) -> Money.lasts(sources.cost(cost), streams(marks));
      case Recipe.Lost(var cell, var cost, var mark) ->
          Money.lost(sources.find(cell), sources.cost(cost), sources.stream(mark));
      case Recipe.OfOthers(var benchmark) -> ofOthers(sources.benchmark(benchmark));
      case Recipe.NotKnown(var why, var asOf) ->
          new Worked(
              "not known", "nobody", "on " + OfficeForm.on(asOf), why + " Nothing is made up.");
    };
  }

  private static Worked ofOthers(Benchmark one) {
    return new Worked(
        one.value(),
        "of " + one.hub(),
        "published " + OfficeForm.on(one.publishedOn()),
        "As “%s” has it. Brought in by the hub, and not worked out again.".formatted(one.source()));
  }

  private List<Stream> streams(List<String> marks) throws NotThere {
    var streams = new ArrayList<Stream>();
    for (String mark : marks) {
      streams.add(sources.stream(mark));
    }
    return streams;
  }

  /// The time that a table counts, and when it was published.
  static String when(Found found) {
    return Names.when(found.table()) + ", published " + When.hour(found.table().heading().at());
  }

  private static Worked people(Found found) {
    var all = found.table().all();
    String of;
    if (!found.line().equals(all)) {
      of = "of " + counted(all.people()) + " in the table “" + Names.of(found.table()) + "”";
    } else if (all.staff() > 0 && found.table().subject().countsWhoCame()) {
      of = "of " + Digits.whole(all.staff()) + " staff on the roster";
    } else {
      of = "everybody in the table “" + Names.of(found.table()) + "”";
    }
    return new Worked(found.line().people().words(), of, when(found), NOISE);
  }

  /// "about 40 people, likely 37 to 43".
  static String counted(Figure figure) {
    return figure.shown()
        ? figure.words().replaceFirst(",(?= likely)", " people,")
        : "a number of people that is " + Figure.TOO_SMALL;
  }

  private static Worked share(Found found) {
    var table = found.table();
    Figure people = found.line().people();
    Figure others = table.others(found.line());
    boolean anybody = people.people() + others.people() > 0;
    return new Worked(
        anybody && table.all().people().shown()
            ? Share.of(people, others).words()
            : Figure.TOO_SMALL,
        "of " + counted(table.all().people()) + " in the table “" + Names.of(table) + "”",
        when(found),
        "Released counts divided. The range has this row at one end of its margin and all other rows"
            + " at the other.");
  }

  private static Worked ofStaff(Found found) {
    Figure people = found.line().people();
    long staff = found.line().staff();
    if (staff == 0 || !people.shown()) {
      return new Worked(Figure.TOO_SMALL, "of staff on the roster", when(found), NOISE);
    }
    return new Worked(
        "about "
            + tenths(HUNDRED * (double) people.people() / staff, java.math.RoundingMode.HALF_UP)
            + " in 100, likely "
            + tenths(HUNDRED * (double) people.low() / staff, java.math.RoundingMode.FLOOR)
            + " to "
            + tenths(HUNDRED * (double) people.high() / staff, java.math.RoundingMode.CEILING),
        "of " + Digits.whole(staff) + " staff on the roster",
        when(found),
        "The released count divided by the staff on the roster that was frozen before the year.");
  }

  /// What division leaves in the tenth decimal must not move the last digit that is shown.
  private static String tenths(double value, java.math.RoundingMode mode) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(9, java.math.RoundingMode.HALF_EVEN)
        .setScale(1, mode)
        .toPlainString();
  }
}
