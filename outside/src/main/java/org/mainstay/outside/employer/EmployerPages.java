package org.mainstay.outside.employer;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.Noticeboard;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.finding.Addresses;
import org.mainstay.outside.employer.finding.BookPage;
import org.mainstay.outside.employer.finding.BookPage.Step;
import org.mainstay.outside.employer.finding.PromiseView;
import org.mainstay.outside.employer.finding.ReleaseFiles;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The open pages of employers' books: the board, each book by its questions, and the files.
///
/// They are made of what is pinned on the noticeboard and of nothing else. No page reads a
/// parameter of its address: unknown ones change nothing. A population, year, page or release that
/// is not there, or that nobody could have, is answered alike.
@Controller
public class EmployerPages {
  private static final String BOOK = "book";

  private final Books books;
  private final Noticeboard noticeboard;

  public EmployerPages(Books books, Noticeboard noticeboard) {
    this.books = books;
    this.noticeboard = noticeboard;
  }

  /// Every book on the board.
  @GetMapping("/open")
  public Answer board() {
    return new Page("What employers can see", BoardView.of(books, noticeboard.pinned()))
        .withoutExit();
  }

  /// The book of the latest year of which something was released.
  @GetMapping("/open/book/{population}")
  public Answer latest(@PathVariable("population") String population) {
    return books.page(List.of(BOOK, population), () -> latestOf(population));
  }

  private Answer latestOf(String population) {
    List<Book> years = years(population);
    return years.stream()
        .filter(book -> !book.releases().isEmpty())
        .findFirst()
        .or(() -> years.stream().findFirst())
        .map(book -> drawn(book, years, Pages.GLANCE))
        .orElseGet(NotHere::new);
  }

  /// A year's book at a glance.
  @GetMapping("/open/book/{population}/{year}")
  public Answer glance(
      @PathVariable("population") String population, @PathVariable("year") String year) {
    return page(population, year, Optional.of(Pages.GLANCE));
  }

  /// One question of a book.
  @GetMapping("/open/book/{population}/{year}/{page}")
  public Answer question(
      @PathVariable("population") String population,
      @PathVariable("year") String year,
      @PathVariable("page") String page) {
    return page(population, year, Pages.of(page));
  }

  /// A file of a release.
  @GetMapping("/open/release/{plan}/{period}/{file}")
  public Answer file(
      @PathVariable("plan") String plan,
      @PathVariable("period") String period,
      @PathVariable("file") String file) {
    return books
        .release(plan, period)
        .flatMap(
            release ->
                books.book(plan).flatMap(book -> new ReleaseFiles(book, release).named(file)))
        .<Answer>map(found -> found)
        .orElseGet(NotHere::new);
  }

  private Answer page(String population, String year, Optional<Pages> page) {
    return page.map(
            found ->
                books.page(
                    List.of(BOOK, population, year, found.path()),
                    () -> question(population, year, found)))
        .orElseGet(NotHere::new);
  }

  private Answer question(String population, String year, Pages page) {
    List<Book> years = years(population);
    return years.stream()
        .filter(book -> Integer.toString(book.plan().year()).equals(year))
        .findFirst()
        .map(book -> drawn(book, years, page))
        .orElseGet(NotHere::new);
  }

  private List<Book> years(String population) {
    boolean line = population.chars().noneMatch(Character::isISOControl);
    return line ? books.of(population) : List.of();
  }

  private Answer drawn(Book book, List<Book> years, Pages page) {
    Promise promise = books.promise(book);
    return new Page(
            page.heading(),
            new BookPage(
                book.plan().name() + ", " + When.year(book.plan().year()),
                page.heading(),
                pages(book, page),
                steps(book, years),
                main(book, years, page, promise),
                PromiseView.of(promise)))
        .withoutExit();
  }

  private Content main(Book book, List<Book> years, Pages page, Promise promise) {
    var answers = new Answers(book, years, books);
    var checks = new Checks(book, promise, books.publicKeys());
    return switch (page) {
      case GLANCE -> answers.glance();
      case WHO -> answers.whoPage();
      case NEEDS -> answers.needs();
      case BETTER -> answers.better();
      case TREND -> answers.trend();
      case MARGINS -> checks.margins();
      case CHECK -> checks.check();
    };
  }

  private static List<Step> pages(Book book, Pages current) {
    return Arrays.stream(Pages.values())
        .map(
            page ->
                new Step(
                    page.heading(),
                    Addresses.book(book.plan().population(), book.plan().year(), page.path()),
                    page == current))
        .toList();
  }

  private static List<Step> steps(Book current, List<Book> years) {
    return years.stream()
        .map(
            book ->
                new Step(
                    When.year(book.plan().year()),
                    Addresses.book(book.plan().population(), book.plan().year(), ""),
                    book.equals(current)))
        .toList();
  }
}
