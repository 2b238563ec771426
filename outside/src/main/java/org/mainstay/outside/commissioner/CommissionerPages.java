package org.mainstay.outside.commissioner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.outside.employer.GlanceView;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.finding.BookPage;
import org.mainstay.outside.employer.finding.BookPage.Step;
import org.mainstay.outside.employer.finding.PromiseView;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.spreadsheet.CsvFile;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.OdsFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The open pages for whoever pays for the hub: all employers' books of a year side by side, and
/// the hub's own.
///
/// No page reads a parameter of its address. A year or page that is not there is answered as one
/// that nobody could have.
@Controller
public class CommissionerPages {
  private static final String COMMISSIONER = "commissioner";
  private static final String CSV = ".csv";
  private static final String ODS = ".ods";

  private final Books books;

  public CommissionerPages(Books books) {
    this.books = books;
  }

  /// The latest year of which something was released.
  @GetMapping("/open/commissioner")
  public Answer latest() {
    return books.page(List.of(COMMISSIONER), this::latestYear);
  }

  private Answer latestYear() {
    List<Together> years = years();
    return years.stream()
        .filter(year -> year.books().stream().anyMatch(book -> !book.releases().isEmpty()))
        .findFirst()
        .or(() -> years.stream().findFirst())
        .map(year -> drawn(year, years, Questions.OVERVIEW))
        .orElseGet(NotHere::new);
  }

  /// A year in few words.
  @GetMapping("/open/commissioner/{year}")
  public Answer overview(@PathVariable("year") String year) {
    return answer(year, Optional.of(Questions.OVERVIEW));
  }

  /// One question about a year, or its tables as a file.
  @GetMapping("/open/commissioner/{year}/{page}")
  public Answer question(@PathVariable("year") String year, @PathVariable("page") String page) {
    if (page.endsWith(CSV) || page.endsWith(ODS)) {
      return file(year, page);
    }
    return answer(year, Questions.of(page));
  }

  private List<Together> years() {
    var years = new ArrayList<Together>();
    List<Book> all = books.all();
    for (int year : all.stream().map(book -> book.plan().year()).distinct().toList()) {
      years.add(
          new Together(year, all.stream().filter(book -> book.plan().year() == year).toList()));
    }
    return years;
  }

  private static Optional<Together> find(List<Together> years, String year) {
    return years.stream().filter(one -> Integer.toString(one.year()).equals(year)).findFirst();
  }

  private Answer answer(String year, Optional<Questions> question) {
    return question
        .map(
            found ->
                books.page(List.of(COMMISSIONER, year, found.name()), () -> question(year, found)))
        .orElseGet(NotHere::new);
  }

  private Answer question(String year, Questions question) {
    List<Together> years = years();
    return find(years, year).map(one -> drawn(one, years, question)).orElseGet(NotHere::new);
  }

  private Answer file(String year, String page) {
    List<Together> years = years();
    String name = page.substring(0, page.length() - CSV.length());
    return find(years, year)
        .flatMap(
            one ->
                Questions.of(name)
                    .map(question -> section(one, years, question).sheets())
                    .filter(sheets -> !sheets.isEmpty())
                    .map(sheets -> file(one, page, sheets)))
        .<Answer>map(found -> found)
        .orElseGet(NotHere::new);
  }

  private static Download file(Together year, String page, List<Datasheet> sheets) {
    String name = "commissioner-" + year.year() + "-" + page;
    if (page.endsWith(CSV)) {
      return new Download(name, CsvFile.TYPE, CsvFile.of(sheets.getFirst()));
    }
    long releases = year.books().stream().mapToLong(book -> book.releases().size()).sum();
    var file =
        new OdsFile(
            "All employers together, " + When.year(year.year()),
            List.of(
                "Made of the " + releases + " releases that were on the noticeboard.",
                "Sums are of released numbers alone. There is no other total.",
                "Each further sheet has one table."),
            TableFile.NOTES,
            sheets);
    return new Download(name, OdsFile.TYPE, file.bytes());
  }

  private static Section section(Together year, List<Together> years, Questions question) {
    return switch (question) {
      case OVERVIEW -> new Section(overview(year, years), List.of());
      case DEMAND -> new Demand(year, years).section();
      case WAITS -> new Waits(year).section();
      case ACCESS -> new Access(year).section();
      case OUTCOMES -> new Outcomes(year).section();
      case BUDGET -> new Budget(year, years).section();
    };
  }

  private Answer drawn(Together year, List<Together> years, Questions question) {
    List<PinnedPlan> plans = year.books().stream().map(Book::plan).toList();
    PromiseView promise =
        books.largestPromise(plans).map(PromiseView::of).orElseThrow(IllegalStateException::new);
    return new Page(
            question.heading(),
            new BookPage(
                "For commissioners, " + When.year(year.year()),
                question.heading(),
                Arrays.stream(Questions.values())
                    .map(
                        one ->
                            new Step(one.heading(), Where.page(year.year(), one), one == question))
                    .toList(),
                years.stream()
                    .map(
                        one ->
                            new Step(
                                When.year(one.year()),
                                Where.page(one.year(), Questions.OVERVIEW),
                                one.year() == year.year()))
                    .toList(),
                section(year, years, question).main(),
                promise))
        .withoutExit();
  }

  private static GlanceView overview(Together year, List<Together> years) {
    var outcomes = new Outcomes(year);
    var answers = new ArrayList<GlanceView.Answer>();
    var demand = new Demand(year, years);
    var much = new ArrayList<>(List.of(demand.title() + "."));
    demand.over().ifPresent(trend -> much.add(trend.title() + "."));
    answers.add(answer(year, "How many people came?", Questions.DEMAND, much));
    answers.add(
        answer(
            year,
            "How long do they wait?",
            Questions.WAITS,
            List.of(new Waits(year).title() + ".")));
    answers.add(
        answer(
            year,
            "Do the staff of all employers come alike?",
            Questions.ACCESS,
            List.of(new Access(year).title() + ".")));
    answers.add(
        answer(
            year,
            "Do people get better, and back to work?",
            Questions.OUTCOMES,
            both(outcomes.titles(Subject.OUTCOME), outcomes.titles(Subject.WORK))));
    answers.add(
        answer(
            year,
            "How much was told about each person?",
            Questions.BUDGET,
            List.of("What was spent, on whom, and what is left.")));
    return new GlanceView(List.of(whatIsHere(year)), answers);
  }

  private static String whatIsHere(Together year) {
    int employers = year.employers().size();
    return "Every number here was released in a book on the board, or is worked out from such"
        + " numbers. %s, and %s."
            .formatted(
                employers == 1
                    ? "1 employer's book is here"
                    : employers + " employers' books are here",
                year.hub().isPresent() ? "the hub's own" : "none of the hub's own");
  }

  private static List<String> both(List<String> one, List<String> other) {
    var titles = new ArrayList<String>();
    one.forEach(title -> titles.add(title + "."));
    other.forEach(title -> titles.add(title + "."));
    return titles.isEmpty() ? List.of("No table of outcomes is published yet.") : titles;
  }

  private static GlanceView.Answer answer(
      Together year, String question, Questions page, List<String> words) {
    return new GlanceView.Answer(question, words, Where.page(year.year(), page), page.heading());
  }
}
