package org.mainstay.inside.support.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;
import org.mainstay.sums.scales.Wording;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case on which a worker asks for a questionnaire.
@InsidePages
public class AskPages {
  private static final int DAYS_USUAL = 14;

  private final Cases cases;
  private final MeasureAsks asks;
  private final EachContact each;
  private final Licences licences;
  private final InstantSource clock;

  public AskPages(
      Cases cases, MeasureAsks asks, EachContact each, Licences licences, InstantSource clock) {
    this.cases = cases;
    this.asks = asks;
    this.each = each;
    this.licences = licences;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/questions")
  public Answer asks(@PathVariable UUID id) {
    var last = London.day(clock.instant()).plusDays(DAYS_USUAL);
    return page(cases.find(id), London.boxes("until", last), Errors.NONE);
  }

  @PostMapping("/team/case/{id}/questions")
  public Answer ask(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var scale = Scales.find(sent.getOrDefault("scale", ""));
    var words = scale.flatMap(this::words);
    if (scale.isEmpty() || words.isEmpty()) {
      return page(referral, sent, Errors.of("scale", "Choose a questionnaire"));
    }
    var until = until(sent);
    if (until.isEmpty()) {
      return page(referral, sent, Errors.of("until", "Type the last day, today or later"));
    }
    asks.ask(referral, scale.get(), words.get(), until.get());
    return new GoTo(path(referral));
  }

  /// What is asked before each appointment from now on; nothing, if nothing is chosen.
  @PostMapping("/team/case/{id}/questions/each")
  public Answer askBeforeEach(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var typed = sent.getOrDefault("each", "");
    var scale = Scales.find(typed).filter(one -> words(one).isPresent());
    if (scale.isPresent()) {
      each.set(referral, scale.get());
    } else if (typed.isEmpty()) {
      each.stop(referral.id());
    } else {
      return page(referral, sent, Errors.of("each", "Choose a questionnaire, or none"));
    }
    return new GoTo(path(referral));
  }

  private Optional<Instant> until(Map<String, String> sent) {
    return London.typedDay(sent, "until").map(London::lastMinute).filter(clock.instant()::isBefore);
  }

  private Answer page(Referral referral, Map<String, String> typed, Errors errors) {
    var lines =
        asks.of(referral.id()).stream()
            .map(ask -> new AsksView.Line(Scale.named(ask.scale()).name(), state(ask)))
            .toList();
    var view =
        new AsksView(
            cases.head(referral, CaseHead.Tab.OWN_PAGE),
            path(referral),
            lines,
            scales(),
            each.of(referral.id()).map(Scale::id).orElse(""),
            typed,
            errors);
    var page = new Page("Ask for a questionnaire", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private String state(MeasureAsks.Ask ask) {
    return ask.answeredAt()
        .map(at -> "filled in on " + London.words(at))
        .orElseGet(
            () ->
                clock.instant().isBefore(ask.until())
                    ? "not filled in yet; they can until " + London.words(ask.until())
                    : "was not filled in by " + London.words(ask.until()));
  }

  private List<Select.Line> scales() {
    return Scales.all().stream()
        .filter(scale -> words(scale).isPresent())
        .<Select.Line>map(
            scale -> new Select.Line.Option(scale.id(), scale.name() + ": " + scale.title()))
        .toList();
  }

  private Optional<Wording.Allowed> words(Scale scale) {
    return licences.wording(scale, London.day(clock.instant())) instanceof Wording.Allowed allowed
        ? Optional.of(allowed)
        : Optional.empty();
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/questions";
  }
}
