package org.mainstay.outside.campaign.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;

/// The groups that released books tell of.
public final class Groups {
  private Groups() {}

  /// A group's row in a table.
  record Found(Counted table, Line line) {}

  /// What somebody can choose: everybody first, then each group as the books have it.
  ///
  /// @param books of one population
  /// @return labels by codes
  public static Map<String, String> labels(List<Book> books) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(Target.EVERYBODY, Target.EVERYBODY_LABEL);
    for (Book book : books) {
      for (Counted table : book.latest(Subject.GROUPS)) {
        for (Counted each : forms(table)) {
          each.rows().stream()
              .filter(line -> !line.notStated() && line.staff() > 0)
              .forEach(line -> labels.putIfAbsent(line.code(), line.label()));
        }
      }
    }
    return labels;
  }

  /// The row of a group in a release that says it with the least margin.
  static Optional<Found> find(Release release, String code) {
    return Book.tables(release).stream()
        .filter(table -> !table.toDate() && table.subject().countsWhoCame())
        .flatMap(table -> forms(table).stream())
        .flatMap(
            table ->
                table.lines().stream()
                    .filter(line -> is(table, line, code))
                    .map(line -> new Found(table, line)))
        .min(Comparator.comparingLong(found -> found.line().people().margin()));
  }

  private static boolean is(Counted table, Line line, String code) {
    return code.equals(Target.EVERYBODY) ? line.equals(table.all()) : line.code().equals(code);
  }

  /// A table, and where its rows cross two things also each of them by itself.
  private static List<Counted> forms(Counted table) {
    var forms = new ArrayList<Counted>();
    if (table.crossed()) {
      forms.add(table.by(0));
      forms.add(table.by(1));
    }
    forms.add(table);
    return forms;
  }
}
