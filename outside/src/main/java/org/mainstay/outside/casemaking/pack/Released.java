package org.mainstay.outside.casemaking.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.casemaking.figure.CellRef;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.finding.When;

/// The hub's own book of a contract year, and where its numbers stand.
record Released(Book book) {
  /// The hub's book of a year, if a part of it was released.
  static Optional<Released> of(Books books, int year) {
    return books.of(year).stream()
        .filter(book -> book.isHub() && !book.releases().isEmpty())
        .findFirst()
        .map(Released::new);
  }

  /// The years of which the hub's book has a released part, the latest first.
  static List<Integer> years(Books books) {
    return books.all().stream()
        .filter(book -> book.isHub() && !book.releases().isEmpty())
        .map(book -> book.plan().year())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  Optional<Counted> whoCame() {
    return book.whoCame();
  }

  Optional<Counted> table(Subject subject) {
    return book.latest(subject).stream().findFirst();
  }

  /// A row of a table.
  CellRef cell(Counted table, Line line) {
    var heading = table.heading();
    return new CellRef(
        heading.planHash(), heading.period(), table.code(), line.code(), hash(heading.period()));
  }

  private String hash(String period) {
    return book.releases().stream()
        .filter(one -> one.release().heading().period().equals(period))
        .findFirst()
        .orElseThrow()
        .hash();
  }

  /// Each released part in words, with its hash.
  List<String> words() {
    return book.releases().stream()
        .map(
            one -> {
              var heading = one.release().heading();
              return "%s, %s, published %s, release %s"
                  .formatted(
                      book.plan().name(),
                      When.period(heading.year(), heading.period()),
                      When.hour(heading.at()),
                      one.hash());
            })
        .toList();
  }
}
