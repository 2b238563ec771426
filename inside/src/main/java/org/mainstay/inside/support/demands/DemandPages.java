package org.mainstay.inside.support.demands;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.demands.Demand.Part;
import org.mainstay.inside.support.demands.DemandView.Act;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which those who lead keep what bodies outside demanded, and what they were given.
@InsidePages
public class DemandPages {
  private final Cases cases;
  private final Referrals referrals;
  private final Demands demands;
  private final Team team;
  private final InstantSource clock;

  public DemandPages(
      Cases cases, Referrals referrals, Demands demands, Team team, InstantSource clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.demands = demands;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/demands")
  public Answer register() {
    var all = demands.all();
    var aliases = referrals.aliases(all.stream().map(Demand::referral).toList());
    var lines =
        all.stream()
            .flatMap(
                one ->
                    Optional.ofNullable(aliases.get(one.referral())).stream()
                        .map(
                            alias ->
                                new DemandsView.Line(
                                    alias, path(one.referral()), words(one), counts(one))))
            .toList();
    return new Page("What others demanded", new DemandsView(lines)).withoutExit();
  }

  @GetMapping("/team/case/{id}/demands")
  public Answer demands(@PathVariable UUID id) {
    return page(cases.find(id), Map.of(), Errors.NONE);
  }

  /// Somebody writes down a letter or an order.
  @PostMapping("/team/case/{id}/demands")
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = new DemandForm(sent);
    var errors = form.errors(London.day(clock.instant()));
    if (errors.any()) {
      return page(referral, sent, errors);
    }
    demands.keep(referral, form.wish());
    return new GoTo(path(referral.id()));
  }

  /// One part is signed off, refused or given; or the person reads of it from now on.
  @PostMapping("/team/case/{id}/demands/{demand}")
  public Answer answer(
      @PathVariable UUID id,
      @PathVariable UUID demand,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String part) {
    var referral = cases.find(id);
    return demands.of(referral.person()).stream()
        .filter(one -> one.id().equals(demand))
        .findFirst()
        .map(one -> answered(referral, one, act, part))
        .orElseGet(NotHere::new);
  }

  private Answer answered(Referral referral, Demand demand, String act, String chapter) {
    var part =
        demand.parts().stream().filter(one -> one.chapter().name().equals(chapter)).findFirst();
    boolean done =
        part.isPresent()
            ? acts(part.get()).stream()
                .filter(one -> one.name().equals(act))
                .findFirst()
                .filter(one -> does(demand, part.get(), one))
                .isPresent()
            : act.equals("TELL") && demands.tell(demand);
    return done
        ? new GoTo(path(referral.id()))
        : page(referral, Map.of(), Errors.NONE).withStatus(409);
  }

  private boolean does(Demand demand, Part part, Act act) {
    return switch (act) {
      case SIGN -> demands.sign(demand, part);
      case REFUSE -> demands.refuse(demand, part);
      case GIVE -> demands.give(demand, part);
    };
  }

  /// Whoever signed a part off does not give it out.
  private static List<Act> acts(Part part) {
    if (!part.isOpen()) {
      return List.of();
    }
    if (part.signedBy().isEmpty()) {
      return List.of(Act.SIGN, Act.REFUSE);
    }
    return part.signedBy().get().equals(Acting.now())
        ? List.of(Act.REFUSE)
        : List.of(Act.GIVE, Act.REFUSE);
  }

  private Page page(Referral referral, Map<String, String> sent, Errors errors) {
    var opened = cases.open(referral, Purpose.DUTY);
    var lines =
        demands.of(referral.person()).stream().map(one -> line(opened, referral, one)).toList();
    var view =
        new DemandView(
            cases.head(referral, CaseHead.Tab.OWN_PAGE),
            path(referral.id()),
            CaseHead.Tab.LOOKED.of(referral.id()),
            lines,
            new DemandForm(sent),
            errors);
    var page = new Page("What others demanded", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private DemandView.Line line(OpenRecord opened, Referral referral, Demand demand) {
    var asked = demand.asked();
    var told =
        demand
            .told()
            .notBecause()
            .map(why -> opened.words(why).openFor(Purpose.DUTY))
            .filter(ignored -> !demand.told().isTold())
            .map(why -> "The person does not read of this yet: " + why)
            .orElse("The person reads of this.");
    return new DemandView.Line(
        words(demand),
        "%s (%s). %s wrote it down on %s."
            .formatted(
                asked.basis().words(),
                asked.basis().law(),
                team.nameOf(asked.keptBy()),
                London.words(London.day(asked.keptAt()))),
        opened.words(asked.words()).openFor(Purpose.DUTY),
        told,
        !demand.told().isTold(),
        path(referral.id()) + "/" + demand.id(),
        demand.parts().stream().map(this::part).toList());
  }

  private DemandView.OfPart part(Part part) {
    var states = new ArrayList<String>();
    part.signedBy().ifPresent(by -> states.add("signed off by " + team.nameOf(by)));
    part.refusedBy().ifPresent(by -> states.add("refused by " + team.nameOf(by)));
    part.givenBy()
        .ifPresent(
            by ->
                states.add(
                    "given by %s on %s"
                        .formatted(
                            team.nameOf(by),
                            part.givenAt().map(at -> London.words(London.day(at))).orElse(""))));
    return new DemandView.OfPart(
        part.chapter().name(),
        part.chapter().words(),
        states.isEmpty() ? "nobody has looked at it yet" : String.join(", ", states),
        acts(part));
  }

  private static String words(Demand demand) {
    return "%s, %s".formatted(demand.asked().body().words(), London.words(demand.asked().on()));
  }

  private static String counts(Demand demand) {
    var given = demand.parts().stream().filter(part -> part.givenBy().isPresent()).toList();
    long open = demand.parts().stream().filter(Part::isOpen).count();
    var parts =
        given.isEmpty()
            ? "Nothing was given"
            : "Given: "
                + given.stream()
                    .map(part -> "“" + part.chapter().words() + "”")
                    .collect(Collectors.joining(", "));
    return "%s. %s.%s"
        .formatted(
            demand.asked().basis().words(),
            parts,
            Optional.of(open).filter(n -> n > 0).map(n -> " Open parts: " + n + ".").orElse(""));
  }

  private static String path(ReferralId id) {
    return CaseHead.Tab.SUMMARY.of(id) + "/demands";
  }
}
