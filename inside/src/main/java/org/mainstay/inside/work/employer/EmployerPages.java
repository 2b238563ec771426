package org.mainstay.inside.work.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case that says what may be told an employer, and what was.
@InsidePages
public class EmployerPages {
  private final Cases cases;
  private final Consents consents;
  private final Talks talks;
  private final Team team;
  private final Clock clock;

  public EmployerPages(Cases cases, Consents consents, Talks talks, Team team, Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.talks = talks;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/work/employer")
  public Answer employer(@PathVariable UUID id) {
    return page(cases.find(id), EmployerForm.fresh(today()));
  }

  @PostMapping("/team/case/{id}/work/employer")
  public Answer agreed(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = EmployerForm.of(sent, today());
    var wish = form.wish(today());
    if (wish.isEmpty()) {
      return page(referral, form);
    }
    consents.give(referral, wish.get());
    return new GoTo(path(referral));
  }

  @PostMapping("/team/case/{id}/work/employer/talk")
  public Answer talked(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = EmployerForm.of(sent, today());
    var consent = consent(referral, form.value("consent"));
    var on = form.on();
    var said = form.said();
    if (consent.isEmpty()) {
      var because =
          consents.of(referral.id()).isEmpty()
              ? "There is no consent. Nobody may talk with their employer: ask them first"
              : "Choose the consent that allowed it";
      return page(referral, form.refused("consent", because));
    }
    if (on.isEmpty() || said.isEmpty()) {
      return page(referral, form);
    }
    return talks
        .keep(referral, consent.get(), on.get(), said.get())
        .map(because -> page(referral, form.refused("consent", because)))
        .orElseGet(() -> new GoTo(path(referral)));
  }

  @PostMapping("/team/case/{id}/work/employer/take-back")
  public Answer takenBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String consent) {
    var referral = cases.find(id);
    consent(referral, consent).ifPresent(consents::takeBack);
    return new GoTo(path(referral));
  }

  private Optional<Consent> consent(Referral referral, String id) {
    return consents.of(referral.id()).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst();
  }

  private Answer page(Referral referral, EmployerForm form) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var all = consents.of(referral.id());
    var page =
        new Page(
                "Talking with the employer",
                new EmployerView(
                    cases.head(referral, CaseHead.Tab.WORK),
                    path(referral),
                    all.stream().map(one -> line(opened, one)).toList(),
                    talks.of(referral.id()).stream().map(talk -> line(opened, talk, all)).toList(),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private EmployerView.ConsentLine line(OpenRecord opened, Consent consent) {
    return new EmployerView.ConsentLine(
        consent.id().toString(),
        Consents.who(opened, consent, Purpose.SUPPORT),
        Consents.what(opened, consent, Purpose.SUPPORT).lines().toList(),
        London.words(consent.givenOn()),
        consent.standing(today()),
        consent.refusal(today()).isEmpty());
  }

  private EmployerView.TalkLine line(OpenRecord opened, Talks.Talk talk, List<Consent> all) {
    return new EmployerView.TalkLine(
        London.words(talk.on()),
        all.stream()
            .filter(one -> one.id().equals(talk.consent()))
            .map(one -> Consents.who(opened, one, Purpose.SUPPORT))
            .findFirst()
            .orElse(""),
        team.nameOf(talk.by()),
        opened.words(talk.said()).openFor(Purpose.SUPPORT));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.WORK.of(referral.id()) + "/employer";
  }
}
