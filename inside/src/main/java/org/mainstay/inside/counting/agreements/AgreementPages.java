package org.mainstay.inside.counting.agreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.Agreement.State;
import org.mainstay.hatch.agreement.AgreementId;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.agreement.Agreements.Done;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Plans;
import org.mainstay.inside.counting.books.AgreementLines;
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

/// Where a lead writes data-sharing agreements, two people sign them, and everybody of the team
/// reads them.
@InsidePages
public class AgreementPages {
  private static final String LIST = AgreementLines.AGREEMENTS;
  private static final String WRITE = LIST + "/write/{hash}/{number}";
  private static final String ONE = LIST + "/{id}";
  private static final String TITLE = "Agreements";
  private static final int REASON_MAX = 500;

  private final Agreements agreements;
  private final Plans plans;
  private final Team team;

  public AgreementPages(Agreements agreements, Plans plans, Team team) {
    this.agreements = agreements;
    this.plans = plans;
    this.team = team;
  }

  @GetMapping(LIST)
  public Answer agreements() {
    var lines =
        agreements.all().stream()
            .map(
                one ->
                    new AgreementsView.Line(
                        one.terms().partyName(),
                        path(one.id()),
                        AgreementWords.days(one),
                        AgreementWords.state(one, agreements.today())))
            .toList();
    return new Page(TITLE, new AgreementsView(lines)).withoutExit();
  }

  private static String path(AgreementId id) {
    return LIST + "/" + id.value();
  }

  @GetMapping(WRITE)
  public Answer asks(@PathVariable String hash, @PathVariable String number) {
    return party(hash, number)
        .<Answer>map(
            with ->
                page(
                    with,
                    AgreementForm.fresh(
                        with.name(), AgreementLines.tables(with.plan()), agreements.today())))
        .orElseGet(NotHere::new);
  }

  @PostMapping(WRITE)
  public Answer write(
      @PathVariable String hash,
      @PathVariable String number,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> tables) {
    var with = party(hash, number);
    if (with.isEmpty()) {
      return new NotHere();
    }
    var form = AgreementForm.of(sent, tables);
    return form.terms(with.get().code(), AgreementLines.tables(with.get().plan()))
        .<Answer>map(terms -> new GoTo(path(agreements.write(terms, Acting.now().value()))))
        .orElseGet(() -> page(with.get(), form).withErrors());
  }

  /// A party of a plan.
  private record Party(BookPlan plan, String code, String number) {
    String name() {
      return AgreementLines.name(plan, code);
    }
  }

  private Optional<Party> party(String hash, String number) {
    return number.matches("[1-9][0-9]{0,3}")
        ? plans
            .find(hash)
            .filter(plan -> Integer.parseInt(number) <= AgreementLines.parties(plan).size())
            .map(
                plan ->
                    new Party(
                        plan,
                        AgreementLines.parties(plan).get(Integer.parseInt(number) - 1),
                        number))
        : Optional.empty();
  }

  private static Page page(Party with, AgreementForm form) {
    String path = LIST + "/write/" + with.plan().hash() + "/" + with.number();
    return new Page(TITLE, new WriteView(with.name(), path, with.plan(), form)).withoutExit();
  }

  @GetMapping(ONE)
  public Answer agreement(@PathVariable UUID id) {
    return page(id, "", Errors.NONE);
  }

  @PostMapping(ONE + "/sign")
  public Answer sign(@PathVariable UUID id, @RequestParam(defaultValue = "") String read) {
    var part = part();
    if (part.isEmpty()) {
      return new NotHere();
    }
    if (!read.equals("yes")) {
      return page(id, "", Errors.of("read", "Tick that you have read this agreement"));
    }
    var done = agreements.sign(new AgreementId(id), part.get(), Acting.now().value());
    return answer(done, id, "read", "");
  }

  @PostMapping(ONE + "/review")
  public Answer review(@PathVariable UUID id) {
    return answer(agreements.review(new AgreementId(id), Acting.now().value()), id, "reason", "");
  }

  @PostMapping(ONE + "/end")
  public Answer end(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    String typed = reason.strip();
    if (typed.isEmpty() || typed.length() > REASON_MAX) {
      return page(id, reason, Errors.of("reason", "Say why it ends, in at most 500 characters"));
    }
    var done = agreements.end(new AgreementId(id), Acting.now().value(), typed);
    return answer(done, id, "reason", reason);
  }

  private Answer answer(Done done, UUID id, String field, String typed) {
    return switch (done) {
      case Done.Written() -> new GoTo(LIST + "/" + id);
      case Done.Refused(var because) ->
          page(id, typed, Errors.of(field, AgreementWords.refusal(because)));
    };
  }

  private Optional<Part> part() {
    return team.find(Acting.now())
        .flatMap(
            worker ->
                switch (worker.role()) {
                  case LEAD -> Optional.of(Part.HUB_LEAD);
                  case STAFF_REPRESENTATIVE -> Optional.of(Part.STAFF_REPRESENTATIVE);
                  case CLINICIAN, PEER_WORKER, EMPLOYMENT_ADVISER, CHARITY_WORKER, ANALYST ->
                      Optional.empty();
                });
  }

  private Answer page(UUID id, String typed, Errors errors) {
    return agreements
        .find(new AgreementId(id))
        .<Answer>map(
            found -> {
              var page = new Page(TITLE, view(found, typed, errors)).withoutExit();
              return errors.any() ? page.withErrors() : page;
            })
        .orElseGet(NotHere::new);
  }

  private AgreementView view(Agreement agreement, String typed, Errors errors) {
    State state = agreement.on(agreements.today());
    boolean open = state != State.OVER && state != State.ENDED;
    var part = part();
    return new AgreementView(
        agreement.terms().partyName(),
        path(agreement.id()),
        AgreementWords.state(agreement, agreements.today()),
        AgreementWords.terms(agreement),
        AgreementWords.history(agreement, by -> team.nameOf(new WorkerId(by))),
        part.filter(one -> open && !agreement.isSignedAs(one)).map(AgreementWords::part).orElse(""),
        open && part.isPresent(),
        typed,
        errors);
  }
}
