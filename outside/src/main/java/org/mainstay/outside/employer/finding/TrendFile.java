package org.mainstay.outside.employer.finding;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.employer.figure.Change;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.Trend.Point;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// A trend for a file: the same numbers and the same words as on its page.
public final class TrendFile {
  private static final String FIRST = "the first here";

  private TrendFile() {}

  /// Its rows, each with the change from the one before.
  ///
  /// @param each what a period is: "Quarter" or "Year"
  public static Datasheet of(List<Point> points, String each) {
    var rows = new ArrayList<List<Value>>();
    for (int i = 0; i < points.size(); i++) {
      var row = new ArrayList<Value>();
      row.add(Value.of(points.get(i).name()));
      row.addAll(TableFile.people(points.get(i).people()));
      row.addAll(
          i == 0
              ? List.of(Value.of(FIRST), Value.of(FIRST), Value.of(FIRST))
              : changed(new Change(points.get(i - 1).people(), points.get(i).people())));
      rows.add(row);
    }
    return new Datasheet(
        TableFile.name(1, "trend"),
        "People who came, by " + each.toLowerCase(java.util.Locale.UK),
        List.of("A change is called more or fewer only if it is larger than its own margin."),
        List.of(
            each,
            "People",
            "People likely from",
            "People likely to",
            "Margin",
            "Change",
            "Change likely from",
            "Change likely to"),
        rows);
  }

  private static List<Value> changed(Change change) {
    if (change.way() == Change.Way.TOO_SMALL) {
      Value small = Value.of(Figure.TOO_SMALL);
      return List.of(small, small, small);
    }
    return List.of(
        Value.of(change.way().words()),
        Value.of(change.by() - change.margin()),
        Value.of(change.by() + change.margin()));
  }
}
