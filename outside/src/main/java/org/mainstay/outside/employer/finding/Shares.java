package org.mainstay.outside.employer.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Change;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// What people asked for, how support ended, how often it was given: each row as a part of all.
///
/// Nobody is left out of the whole: who was not measured stays in it, and is said.
public final class Shares {
  private static final String BETTER = "outcome:better";
  private static final String NOT_MEASURED = "outcome:not-measured";
  private static final String BACK = "work:back";
  private static final String NOT_KNOWN = "work:not-known";

  private final Counted table;
  private final String of;

  /// @param of of whom the table is, such as "staff of Seven Herons Trust"
  public Shares(Counted table, String of) {
    this.table = table;
    this.of = of;
  }

  public FindingView finding() {
    return finding(Addresses.files(table));
  }

  /// The finding with files that stand elsewhere.
  public FindingView finding(List<org.mainstay.ui.nhsuk.layout.Link> files) {
    var axis = new MarginChart.Axis("Of 100 people", Double.NaN, "", "The largest part, clearly");
    var chart =
        new MarginChart(
            "parts-" + table.code(),
            title(),
            under(),
            axis,
            table.rows().stream().map(this::drawn).toList());
    return new FindingView(title(), under(), says(), chart.picture(), beside(), files);
  }

  /// What was found, in at most ten words.
  public String title() {
    return switch (table.subject()) {
      case OUTCOME -> ofOne(BETTER, "were better at the end", "Too few to say how support ended");
      case WORK -> ofOne(BACK, "were back at work", "Too few to say who is back at work");
      case EVERYBODY, GROUPS, NEEDS, WAIT, SUPPORT -> ofLargest();
    };
  }

  private String ofOne(String code, String words, String none) {
    return share(code).map(share -> "About " + share.percent() + " in 100 " + words).orElse(none);
  }

  private String ofLargest() {
    boolean needs = table.subject() == Subject.NEEDS;
    return largest()
        .map(line -> (needs ? "Asked for most: " : "Most often: ") + line.label())
        .orElseGet(
            () ->
                shown().isEmpty()
                    ? "Too few people to say"
                    : needs
                        ? "No need is clearly asked for most"
                        : "No row is clearly the largest");
  }

  /// The row that is larger than each other by more than the margin of the difference.
  private Optional<Line> largest() {
    List<Line> sorted =
        shown().stream()
            .sorted(Comparator.comparingLong((Line line) -> line.people().people()).reversed())
            .toList();
    if (sorted.isEmpty() || sorted.getFirst().notStated()) {
      return Optional.empty();
    }
    Line first = sorted.getFirst();
    boolean clear =
        sorted.stream()
            .skip(1)
            .allMatch(other -> new Change(other.people(), first.people()).way() == Change.Way.UP);
    return clear ? Optional.of(first) : Optional.empty();
  }

  private List<Line> shown() {
    return parts().stream().filter(line -> line.people().shown()).toList();
  }

  private List<Line> parts() {
    return table.rows().stream().filter(line -> line.parent() >= 0).toList();
  }

  private String under() {
    return Names.of(table) + ", " + of + ". " + Names.when(table) + ".";
  }

  private List<String> says() {
    var says = new ArrayList<String>();
    switch (table.subject()) {
      case OUTCOME -> {
        says.add(one(BETTER, "were better at the end of support"));
        says.add(missing(NOT_MEASURED, "nobody measured at the end", "better"));
      }
      case WORK -> {
        says.add("This counts people who were off sick when support began.");
        says.add(one(BACK, "were back at work when support ended"));
        says.add(missing(NOT_KNOWN, "nobody knows", "back at work"));
      }
      case NEEDS ->
          says.add(
              largest()
                  .map(line -> line.label() + " was asked for by more people than anything else.")
                  .orElse(
                      "The numbers lie so close together, or are so small, that none can be called"
                          + " the largest."));
      case EVERYBODY, GROUPS, WAIT, SUPPORT ->
          says.add("Each row is a part of all who are counted here.");
    }
    return says;
  }

  private String one(String code, String words) {
    return share(code)
        .map(share -> Names.capital(share.words()) + ", " + words + ".")
        .orElse("The number of those who " + words + " is " + Figure.TOO_SMALL + ".");
  }

  private String missing(String code, String words, String counted) {
    return share(code)
        .map(
            share ->
                "Of about %s, %s. They stay in the whole, and are not counted as %s."
                    .formatted(share.inHundred(), words, counted))
        .orElse(
            "Where %s, people stay in the whole and are not counted as %s."
                .formatted(words, counted));
  }

  private Optional<Share> share(String code) {
    return table.rows().stream()
        .filter(line -> line.code().equals(code))
        .filter(line -> line.people().shown())
        .findFirst()
        .map(this::share);
  }

  private Share share(Line line) {
    return Share.of(line.people(), table.others(line));
  }

  private MarginChart.Row drawn(Line line) {
    if (!line.people().shown() || line.parent() < 0) {
      return MarginChart.Row.without(line.label(), line.people().brief());
    }
    Share share = share(line);
    return new MarginChart.Row(
        line.label(),
        share.brief(),
        100 * share.value(),
        100 * share.low(),
        100 * share.high(),
        largest().filter(line::equals).isPresent());
  }

  private Table beside() {
    var cells = new ArrayList<List<Cell>>();
    for (Line line : table.lines()) {
      cells.add(
          List.of(Cell.of(line.label()), Cell.of(line.people().brief()), Cell.of(ofHundred(line))));
    }
    return Table.of(
        "The same figures as a table: " + Names.of(table).toLowerCase(java.util.Locale.UK),
        List.of(Column.of("What"), Column.of("People"), Column.of("Of 100 people")),
        cells);
  }

  private String ofHundred(Line line) {
    if (line.parent() < 0) {
      return "all";
    }
    return line.people().shown() ? share(line).brief() : Figure.TOO_SMALL;
  }
}
