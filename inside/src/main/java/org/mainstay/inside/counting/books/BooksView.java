package org.mainstay.inside.counting.books;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.mainstay.ui.Drawn;

/// All plans that were proposed, a part for each year, with what each waits for.
public record BooksView(List<Year> years) implements Drawn {
  public BooksView {
    years = List.copyOf(years);
  }

  static BooksView of(List<Line> lines) {
    var years = new LinkedHashMap<Integer, List<Line>>();
    lines.stream()
        .sorted(Comparator.comparingInt(Line::year).reversed().thenComparing(Line::name))
        .forEach(line -> years.computeIfAbsent(line.year(), _ -> new ArrayList<>()).add(line));
    return new BooksView(
        years.entrySet().stream()
            .map(of -> new Year(BookWords.year(of.getKey()), of.getValue()))
            .toList());
  }

  /// The plans of one year, by name.
  public record Year(String words, List<Line> plans) {
    public Year {
      plans = List.copyOf(plans);
    }
  }

  /// One plan.
  ///
  /// @param agreement what is wrong with the agreement under which it is released, or nothing
  public record Line(
      int year, String name, String path, String kind, String state, String agreement) {}
}
