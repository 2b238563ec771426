package org.mainstay.inside.counting.books;

import java.util.Optional;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.ProposedPlans;
import org.mainstay.hatch.book.ProposedPlans.Proposed;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the team reads what will be published of whom, and where a hub lead and a staff
/// representative agree to it before the year. No number of people who came is on any of it.
@InsidePages
public class BookPages {
  /// The list of plans.
  public static final String BOOKS = "/team/books";

  private static final String TITLE = "Release book";

  private final Plans plans;
  private final ProposedPlans proposed;
  private final ContractCalendar calendar;
  private final Team team;
  private final ShownPromise promise;
  private final Agreements agreements;

  public BookPages(
      Plans plans,
      ProposedPlans proposed,
      ContractCalendar calendar,
      Team team,
      ShownPromise promise,
      Agreements agreements) {
    this.plans = plans;
    this.proposed = proposed;
    this.calendar = calendar;
    this.team = team;
    this.promise = promise;
    this.agreements = agreements;
  }

  /// In what part somebody of this role agrees, if in any.
  public static Optional<Plans.Part> partOf(Role role) {
    return switch (role) {
      case LEAD -> Optional.of(Plans.Part.HUB_LEAD);
      case STAFF_REPRESENTATIVE -> Optional.of(Plans.Part.STAFF_REPRESENTATIVE);
      case CLINICIAN, PEER_WORKER, EMPLOYMENT_ADVISER, CHARITY_WORKER, ANALYST -> Optional.empty();
    };
  }

  @GetMapping(BOOKS)
  public Answer books() {
    var standing = agreementLines();
    var lines =
        proposed.all().stream()
            .flatMap(one -> plans.find(one.hash()).map(plan -> line(one, plan, standing)).stream())
            .toList();
    return new Page(TITLE, BooksView.of(lines)).withoutExit();
  }

  private AgreementLines agreementLines() {
    return new AgreementLines(agreements.all(), agreements.today());
  }

  private BooksView.Line line(Proposed one, BookPlan plan, AgreementLines standing) {
    return new BooksView.Line(
        one.year(),
        plan.about().name(),
        BOOKS + "/" + one.hash(),
        BookWords.kind(plan.about()),
        BookWords.waitsFor(one, calendar.hasBegun(one.year())),
        one.state() == ProposedPlans.State.ANOTHER_STANDS ? "" : standing.briefly(plan));
  }

  @GetMapping(BOOKS + "/{hash}")
  public Answer book(@PathVariable String hash) {
    return page(hash, Errors.NONE);
  }

  @PostMapping(BOOKS + "/{hash}")
  public Answer agree(@PathVariable String hash, @RequestParam(defaultValue = "") String read) {
    var part = part();
    if (part.isEmpty()) {
      return new NotHere();
    }
    if (!read.equals("yes")) {
      return page(hash, Errors.of("read", "Tick that you have read this plan"));
    }
    return switch (plans.agree(hash, part.get(), Acting.now().value())) {
      case Plans.Agreed.ByOne() -> new GoTo(BOOKS + "/" + hash);
      case Plans.Agreed.ByBoth() -> {
        promise.show();
        yield new GoTo(BOOKS + "/" + hash);
      }
      case Plans.Agreed.Refused(var because) ->
          page(hash, Errors.of("read", BookWords.refusal(because)));
    };
  }

  private Optional<Plans.Part> part() {
    return team.find(Acting.now()).flatMap(worker -> partOf(worker.role()));
  }

  private Answer page(String hash, Errors errors) {
    var one = proposed.find(hash);
    var plan = plans.find(hash);
    if (one.isEmpty() || plan.isEmpty()) {
      return new NotHere();
    }
    var agreed =
        one.get().agreements().stream()
            .map(
                given ->
                    "%s agreed as %s on %s."
                        .formatted(
                            team.nameOf(new WorkerId(given.by())),
                            BookWords.part(given.part()),
                            BookWords.moment(given.at())))
            .toList();
    var view =
        new BookView(
            BookWords.title(plan.get()),
            BOOKS + "/" + hash,
            BookWords.waitsFor(one.get(), calendar.hasBegun(one.get().year())),
            agreed,
            agreementLines().of(plan.get()),
            part().filter(part -> part == Plans.Part.HUB_LEAD).isPresent(),
            BookTables.of(plan.get()),
            may(one.get()),
            errors);
    var page = new Page(TITLE, view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  /// In what part whoever is signed in can still agree, empty if in none.
  private String may(Proposed one) {
    if (one.state() != ProposedPlans.State.OPEN || calendar.hasBegun(one.year())) {
      return "";
    }
    return part().filter(part -> !one.isAgreedAs(part)).map(BookWords::part).orElse("");
  }
}
