package org.mainstay.outside.commitment.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.outside.commitment.action.Action.FindingKey;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an employer makes an action of a number of its own released book.
@Controller
public class FollowPages {
  static final String FINDINGS = "/commitment/findings";

  private static final String ALL = Office.EMPLOYER + "{employer}" + FINDINGS;
  private static final String TABLE = ALL + "/{plan}/{period}/{table}";

  private final Actions actions;
  private final CommitmentWords words;
  private final Followed followed;

  public FollowPages(Actions actions, CommitmentWords words, Followed followed) {
    this.actions = actions;
    this.words = words;
    this.followed = followed;
  }

  @GetMapping(ALL)
  public Answer all() {
    var employer = Office.employer();
    var parts =
        followed.booksOf(employer.code()).stream()
            .flatMap(book -> book.releases().reversed().stream().map(one -> part(book, one)))
            .toList();
    var view = new FindingsView(employer.name(), Office.of(employer.code(), "/commitment"), parts);
    return new Page("Actions that follow from the book", view).withoutExit();
  }

  private static FindingsView.Part part(Book book, PinnedRelease release) {
    var employer = Office.employer().code();
    return new FindingsView.Part(
        book.plan().name() + ", " + Followed.when(release),
        Book.tables(release.release()).stream()
            .map(table -> Link.to(path(employer, book.plan().hash(), table), Names.of(table)))
            .toList());
  }

  private static String path(String employer, String plan, Counted table) {
    return Office.of(employer, FINDINGS)
        + "/"
        + plan
        + "/"
        + table.heading().period()
        + "/"
        + Office.encoded(table.code());
  }

  @GetMapping(TABLE)
  public Answer table(
      @PathVariable("plan") String plan,
      @PathVariable("period") String period,
      @PathVariable("table") String table) {
    return find(plan, period, table)
        .<Answer>map(found -> page(plan, found, OfficeForm.empty()))
        .orElseGet(NotHere::new);
  }

  @PostMapping(TABLE)
  public Answer add(
      @PathVariable("plan") String plan,
      @PathVariable("period") String period,
      @PathVariable("table") String table,
      @RequestParam Map<String, String> sent) {
    return find(plan, period, table)
        .map(found -> added(plan, found, new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer added(String plan, Counted table, OfficeForm form) {
    var cell = form.value("cell");
    if (table.lines().stream().noneMatch(line -> line.code().equals(cell))) {
      form.refuse("cell", "Choose the number that you want to act on");
    }
    var typed =
        form.needed("words", ActionPages.WORDS_MAX, "Say in a sentence what you will do about it");
    var standard = ActionPages.standard(form, words);
    if (!form.isFine()) {
      return page(plan, table, form);
    }
    var employer = Office.employer().code();
    var key = new FindingKey(plan, table.heading().period(), table.code(), cell);
    var fresh = actions.add(employer, standard, new Origin.Followed(key), typed);
    return new GoTo(Office.of(employer, ActionPages.ACTION + fresh.key()));
  }

  private Optional<Counted> find(String plan, String period, String code) {
    return followed.booksOf(Office.employer().code()).stream()
        .filter(book -> book.plan().hash().equals(plan))
        .flatMap(book -> book.releases().stream())
        .filter(one -> one.release().heading().period().equals(period))
        .flatMap(one -> tables(one, code))
        .findFirst();
  }

  private static Stream<Counted> tables(PinnedRelease release, String code) {
    return Book.tables(release.release()).stream().filter(table -> table.code().equals(code));
  }

  private Page page(String plan, Counted table, OfficeForm form) {
    var employer = Office.employer();
    var view =
        new FollowView(
            List.of(employer.name(), Names.when(table), Names.of(table)),
            Office.of(employer.code(), FINDINGS),
            path(employer.code(), plan, table),
            table.lines(),
            words.standards(),
            form);
    var page = new Page("An action that follows from the book", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
