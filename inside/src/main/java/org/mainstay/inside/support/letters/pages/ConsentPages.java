package org.mainstay.inside.support.letters.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.LetterConsent;
import org.mainstay.inside.support.letters.LetterConsents;
import org.mainstay.inside.support.letters.TakingBack;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case that says to whom the team may write about somebody.
@InsidePages
public class ConsentPages {
  private static final String CONSENTS = "/team/case/{id}/letters/consents";

  private final Cases cases;
  private final LetterConsents consents;
  private final TakingBack takingBack;
  private final Clock clock;

  public ConsentPages(Cases cases, LetterConsents consents, TakingBack takingBack, Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.takingBack = takingBack;
    this.clock = clock;
  }

  @GetMapping(CONSENTS)
  public Answer consents(@PathVariable UUID id) {
    return page(cases.find(id), LetterForm.freshConsent(today()));
  }

  @PostMapping(CONSENTS)
  public Answer agreed(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = LetterForm.of(sent);
    var wish = form.wish(today());
    if (wish.isEmpty()) {
      return page(referral, form);
    }
    consents.give(referral, wish.get());
    return new GoTo(path(referral));
  }

  @PostMapping(CONSENTS + "/take-back")
  public Answer takenBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String consent) {
    var referral = cases.find(id);
    consents.of(referral.id()).stream()
        .filter(one -> one.id().toString().equals(consent))
        .findFirst()
        .ifPresent(takingBack::takeBack);
    return new GoTo(path(referral));
  }

  private Answer page(Referral referral, LetterForm form) {
    var opened = cases.open(referral, Purpose.LETTER);
    var view =
        new ConsentView(
            cases.head(referral, CaseHead.Tab.LETTERS),
            path(referral),
            consents.of(referral.id()).stream().map(one -> line(opened, one)).toList(),
            form);
    var page = new Page("To whom we may write", view).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private ConsentView.Line line(OpenRecord opened, LetterConsent one) {
    return new ConsentView.Line(
        one.id().toString(),
        one.whom().words(),
        opened.words(one.who()).openFor(Purpose.LETTER),
        opened.words(one.what()).openFor(Purpose.LETTER).lines().toList(),
        London.words(one.givenOn()),
        one.standing(today()),
        one.holds(today()));
  }

  /// A consent to choose, with what it allows.
  static Choice choice(OpenRecord opened, LetterConsent one) {
    return Choice.of(
        one.id().toString(),
        opened.words(one.who()).openFor(Purpose.LETTER),
        "%s What may be written: %s"
            .formatted(
                "Agreed to on %s, until %s."
                    .formatted(London.words(one.givenOn()), London.words(one.until())),
                opened.words(one.what()).openFor(Purpose.LETTER)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.LETTERS.of(referral.id()) + "/consents";
  }
}
