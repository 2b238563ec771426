package org.mainstay.outside.commissioner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.Names;

/// All books of a contract year: those of employers and pools, whose staff are different people and
/// can be added up, and the hub's own, which counts the same people once more.
///
/// @param books of the year
record Together(int year, List<Book> books) {
  /// What begins the code of a table that was added up.
  private static final String SUM = "sum--";

  Together {
    books = List.copyOf(books);
  }

  /// An employer's or a pool's number of people, as it stands last.
  record Came(Book book, Counted table) {
    Figure people() {
      return table.all().people();
    }

    long staff() {
      return table.all().staff();
    }

    String name() {
      return book.plan().name();
    }

    String when() {
      return Names.when(table);
    }
  }

  /// Numbers of the same time that were added up.
  ///
  /// @param of whose they are
  record Sum(String when, Figure people, long staff, List<Came> of) {}

  List<Book> employers() {
    return books.stream().filter(book -> !book.isHub()).toList();
  }

  Optional<Book> hub() {
    return books.stream().filter(Book::isHub).findFirst();
  }

  /// Each employer's and pool's number, in the board's order; without those that have none yet.
  List<Came> came() {
    var came = new ArrayList<Came>();
    for (Book book : employers()) {
      book.whoCame().ifPresent(table -> came.add(new Came(book, table)));
    }
    return came;
  }

  /// The numbers of the time that most books share, added up: margins add as variances do.
  Optional<Sum> sum() {
    Map<String, List<Came>> times =
        came().stream()
            .collect(Collectors.groupingBy(Came::when, LinkedHashMap::new, Collectors.toList()));
    return times.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(
            of ->
                new Sum(
                    of.getFirst().when(),
                    Figure.sum(of.stream().map(Came::people).toList()),
                    of.stream().mapToLong(Came::staff).sum(),
                    of));
  }

  /// How many employers' and pools' books have a table about something.
  private long having(Subject subject) {
    return employers().stream().filter(book -> !book.latest(subject).isEmpty()).count();
  }

  /// Whose a table is that adds up those of all who have one.
  String having(Subject subject, String what) {
    long many = having(subject);
    return many == 1
        ? "the one employer's book that has this table"
        : "the " + many + " employers' books that have this table, " + what;
  }

  /// The tables about one thing of all employers and pools that have it, row by row added up.
  Optional<Counted> summed(Subject subject) {
    return summed(
        employers().stream().flatMap(book -> book.latest(subject).stream().limit(1)).toList());
  }

  /// Who came by sex, of all employers and pools that have it, by itself or crossed.
  Optional<Counted> bySex() {
    return summed(
        employers().stream()
            .flatMap(
                book ->
                    book.latest(Subject.GROUPS).stream()
                        .filter(table -> table.code().startsWith("sex"))
                        .map(table -> table.crossed() ? table.by(0) : table)
                        .limit(1))
            .toList());
  }

  /// Only tables of the same time are added up: those of the time that most of them share.
  private static Optional<Counted> summed(List<Counted> tables) {
    Map<String, List<Counted>> times =
        tables.stream()
            .collect(Collectors.groupingBy(Names::when, LinkedHashMap::new, Collectors.toList()));
    return times.values().stream().max(Comparator.comparingInt(List::size)).map(Together::added);
  }

  private static Counted added(List<Counted> tables) {
    Set<String> codes = new LinkedHashSet<>();
    tables.forEach(table -> flat(table).forEach(line -> codes.add(word(line))));
    var lines = new ArrayList<Line>();
    lines.add(together("all", 0, tables.stream().map(Counted::all).toList()));
    for (String code : codes) {
      List<Line> same =
          tables.stream()
              .flatMap(table -> flat(table).stream())
              .filter(line -> word(line).equals(code))
              .toList();
      lines.add(together(code, 1, same));
    }
    Counted first = tables.getFirst();
    return new Counted(first.heading(), SUM + about(first), first.subject(), lines);
  }

  private static Line together(String code, int depth, List<Line> of) {
    return new Line(
        code,
        of.getFirst().label(),
        depth - 1,
        of.stream().mapToLong(Line::staff).sum(),
        Figure.sum(of.stream().map(Line::people).toList()));
  }

  private static List<Line> flat(Counted table) {
    return table.lines().stream().filter(line -> line.parent() == 0).toList();
  }

  /// Whoever did not say is one row, whatever the table it stood in was called.
  private static String word(Line line) {
    return line.code().endsWith("-not-stated") ? "not-stated" : line.code();
  }

  private static String about(Counted table) {
    int part = table.code().indexOf("--");
    return part < 0 ? table.code() : table.code().substring(part + 2);
  }
}
