package org.mainstay.inside.work.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.inside.work.WorkState;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// The figures of the page as one table: a row for each count and each share.
final class WorkResultsFile {
  private static final String HIDDEN = "fewer than 10 people";

  private WorkResultsFile() {}

  static Datasheet of(WorkResults results) {
    var rows = new ArrayList<List<Value>>();
    for (Transitions table : results.tables()) {
      for (WorkState start : WorkState.values()) {
        for (WorkState end : WorkState.values()) {
          rows.add(
              row(
                  "people",
                  table.to().words(),
                  start.words(),
                  end.words(),
                  FewPeople.isEnough(table.total())
                      ? Value.of(table.from(start, end))
                      : Value.of(HIDDEN)));
        }
      }
    }
    results.curves().forEach((start, curve) -> shares(start, curve, rows));
    return new Datasheet(
        "Back at work",
        "Whether people got back to work: " + results.group().words(),
        List.of("For the team alone. What others may read is in the release book."),
        List.of("what", "when", "at the start", "then", "figure"),
        rows);
  }

  private static void shares(WorkState start, BackAtWork curve, List<List<Value>> rows) {
    for (int day : WorkResults.DAYS) {
      var when = day / 7 + " weeks after the start";
      var known = curve.known(day);
      boolean isEnough = FewPeople.isEnough(known.due());
      rows.add(row("people for whom it is due", when, start.words(), "all", Value.of(known.due())));
      rows.add(
          row("people of whom it is known", when, start.words(), "all", shown(known, isEnough)));
      rows.add(
          row(
              "share, cumulative incidence",
              when,
              start.words(),
              "back at work",
              isEnough ? share(curve.at(day, BackAtWork.AT_WORK).share()) : Value.of(HIDDEN)));
      rows.add(
          row(
              "share, cumulative incidence",
              when,
              start.words(),
              "left, retired or died",
              isEnough
                  ? share(
                      curve.at(day, BackAtWork.LEFT).share()
                          + curve.at(day, BackAtWork.DIED).share())
                  : Value.of(HIDDEN)));
    }
  }

  private static Value shown(BackAtWork.Known known, boolean isEnough) {
    return isEnough ? Value.of(known.known()) : Value.of(HIDDEN);
  }

  private static Value share(double share) {
    return new Value.Digits(String.format(Locale.ROOT, "%.4f", share));
  }

  private static List<Value> row(
      String what, String when, String start, String then, Value figure) {
    return List.of(Value.of(what), Value.of(when), Value.of(start), Value.of(then), figure);
  }
}
