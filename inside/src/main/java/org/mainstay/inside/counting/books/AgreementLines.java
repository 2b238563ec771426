package org.mainstay.inside.counting.books;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.Outlook;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.book.Receiving;
import org.mainstay.sums.disclosure.plan.PlannedTable;

/// Whether a plan may be released by the agreements that are signed, said of each party.
///
/// @param agreements all of them
/// @param today the day that it is
public record AgreementLines(List<Agreement> agreements, LocalDate today) {
  /// Where agreements are read.
  public static final String AGREEMENTS = "/team/agreements";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public AgreementLines {
    agreements = List.copyOf(agreements);
  }

  /// What is said of one party.
  ///
  /// @param lacking whether something keeps a release back, now or soon
  /// @param write where a new agreement is written with it
  public record Line(String words, boolean lacking, String write) {}

  /// Such as "23 November 2026".
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// The parties of a plan, in their order.
  public static List<String> parties(BookPlan plan) {
    return List.copyOf(plan.about().parties());
  }

  /// The codes of its tables.
  public static Set<String> tables(BookPlan plan) {
    return new TreeSet<>(plan.plan().tables().stream().map(PlannedTable::code).toList());
  }

  /// How the team calls a party of a plan.
  public static String name(BookPlan plan, String party) {
    return switch (plan.about().kind()) {
      case EMPLOYER -> plan.about().name();
      case POOL -> party;
      case HUB -> "those who pay for the hub";
    };
  }

  /// A line for each party of a plan.
  List<Line> of(BookPlan plan) {
    var lines = new ArrayList<Line>();
    for (Receiving one : Receiving.of(plan, agreements, today)) {
      lines.add(
          new Line(
              words(name(plan, one.party()), one.outlook()),
              one.isLacking(),
              AGREEMENTS + "/write/" + plan.hash() + "/" + (lines.size() + 1)));
    }
    return lines;
  }

  /// What the list of plans says of one: nothing where all is well.
  String briefly(BookPlan plan) {
    if (of(plan).stream().noneMatch(Line::lacking)) {
      return "";
    }
    return plan.about().kind() == Population.Kind.POOL
        ? "An agreement with one of them is missing, or ends soon."
        : "Its agreement is missing, or ends soon.";
  }

  private static String words(String name, Outlook outlook) {
    return switch (outlook) {
      case Outlook.Nothing() ->
          "No agreement with %s is in force, so nothing of this book is released.".formatted(name);
      case Outlook.TableMissing(var table) ->
          "The agreement with %s does not name the table %s, so it is not released."
              .formatted(name, table);
      case Outlook.Until(var last, var soon) ->
          "The agreement with %s is in force until %s.%s"
              .formatted(name, day(last), soon ? " That is soon: write the next one." : "");
    };
  }
}
