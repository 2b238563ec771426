package org.mainstay.outside.employer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.hatch.noticeboard.Notice;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.finding.Addresses;
import org.mainstay.outside.employer.finding.PromiseView;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.Drawn;

/// The front of the noticeboard: every book by name, what of it is there, and when more comes.
///
/// @param years the latest first
/// @param promises what the books promise to whoever is in most of them; none without a book
public record BoardView(List<YearView> years, List<PromiseView> promises, List<NoticeView> notices)
    implements Drawn {
  public BoardView {
    promises = List.copyOf(promises);
    years = List.copyOf(years);
    notices = List.copyOf(notices);
  }

  /// The books of a contract year.
  ///
  /// @param commissioner where all of them stand together
  public record YearView(String name, String commissioner, List<BookView> books) {
    public YearView {
      books = List.copyOf(books);
    }
  }

  /// One book.
  ///
  /// @param kind whose it is, in words
  /// @param published what of it is there, or that nothing is
  /// @param next when the next part comes
  public record BookView(String name, String href, String kind, String published, String next) {}

  /// One notice.
  public record NoticeView(String title, String pinnedOn, String words) {}

  static BoardView of(Books books, List<Notice> notices) {
    Map<Integer, List<BookView>> years = new LinkedHashMap<>();
    List<Book> all = books.all();
    for (Book book : all) {
      years.computeIfAbsent(book.plan().year(), _ -> new ArrayList<>()).add(of(book));
    }
    return new BoardView(
        years.entrySet().stream()
            .map(
                year ->
                    new YearView(
                        When.year(year.getKey()),
                        Addresses.BOARD + "/commissioner/" + year.getKey(),
                        year.getValue()))
            .toList(),
        books.largestPromise(all.stream().map(Book::plan).toList()).stream()
            .map(PromiseView::of)
            .toList(),
        notices.stream()
            .map(n -> new NoticeView(n.title(), n.pinnedOn().toString(), n.words()))
            .toList());
  }

  private static BookView of(Book book) {
    int year = book.plan().year();
    List<String> published =
        book.releases().stream()
            .map(release -> release.release().heading())
            .map(heading -> When.period(year, heading.period()) + ", on " + When.hour(heading.at()))
            .toList();
    return new BookView(
        book.plan().name(),
        Addresses.book(book.plan().population(), year, ""),
        kind(book),
        published.isEmpty() ? "nothing yet" : String.join("; ", published),
        book.next()
            .map(hour -> When.period(year, hour.period()) + ", on " + When.hour(hour.at()))
            .orElse("nothing more: all of this year is published"));
  }

  private static String kind(Book book) {
    return switch (book.plan().kind()) {
      case Book.HUB -> "The hub's own book, of all employers together";
      case Book.POOL ->
          "Shared by " + book.plan().covers().size() + " employers, none shown by itself";
      case String _ -> "An employer's book";
    };
  }
}
