package org.mainstay.inside.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.arriving.AnsweredForm;
import org.mainstay.inside.safety.CrisisWords;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.sums.scales.AnswerNotOnScale;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;
import org.mainstay.sums.scales.Wording;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The questionnaires of a case: filled in item by item, shown over time, never graded.
@InsidePages
public class MeasurePages {
  private static final FillView.FormView NO_FORM =
      new FillView.FormView("", "", List.of(), List.of(), "", "");

  private final Cases cases;
  private final Measures measures;
  private final MeasureWords words;
  private final CrisisWords crisis;

  public MeasurePages(Cases cases, Measures measures, MeasureWords words, CrisisWords crisis) {
    this.cases = cases;
    this.measures = measures;
    this.words = words;
    this.crisis = crisis;
  }

  /// What was filled in so far, and what can be filled in.
  @GetMapping("/team/case/{id}/measures")
  public Answer measures(@PathVariable UUID id) {
    var open = open(id);
    var referral = open.referral().id();
    var all = measures.of(open.opened(), referral);
    var toFill =
        Scales.all().stream()
            .map(
                scale ->
                    new MeasuresView.FillView(
                        scale.name(), scale.title(), path(referral) + "/" + scale.id()))
            .toList();
    var view =
        new MeasuresView(
            open.head(),
            toFill,
            words.charts(all),
            words.taken(all),
            CaseHead.Tab.SUMMARY.of(referral) + "/goals");
    return new Page("Measures", view).withoutExit();
  }

  /// One questionnaire to fill in.
  @GetMapping("/team/case/{id}/measures/{scale}")
  public Answer fill(@PathVariable UUID id, @PathVariable String scale) {
    return form(open(id), known(scale), Map.of(), Errors.NONE);
  }

  /// Keeps the answers; an answer above 0 to the question about safety opens a concern at once.
  @PostMapping("/team/case/{id}/measures")
  public Answer keep(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String scale,
      @RequestParam Map<String, String> typed) {
    var open = open(id);
    var known = known(scale);
    if (words.wording(known) instanceof Wording.Blocked) {
      return form(open, known, typed, Errors.NONE);
    }
    var answers = MeasureWords.answers(known, typed);
    var occasion = MeasureWords.occasion(typed.getOrDefault("occasion", ""));
    if (answers.isEmpty()) {
      var missing = Errors.of(MeasureWords.field(1), "Answer at least one question");
      return form(open, known, typed, missing);
    }
    if (occasion.isEmpty()) {
      var missing = Errors.of("occasion", "Choose when this is filled in");
      return form(open, known, typed, missing);
    }
    try {
      var kept = measures.keep(open.referral(), known.id(), answers, occasion.get());
      return new GoTo(path(open.referral().id()) + "/kept/" + kept);
    } catch (AnswerNotOnScale e) {
      var wrong = Errors.of(MeasureWords.field(e.item()), "Choose one of the answers");
      return form(open, known, typed, wrong);
    }
  }

  /// What a questionnaire came to, straight after it was saved.
  @GetMapping("/team/case/{id}/measures/kept/{measure}")
  public Answer kept(@PathVariable UUID id, @PathVariable UUID measure) {
    var open = open(id);
    var taken =
        measures.of(open.opened(), open.referral().id()).stream()
            .filter(one -> one.id().equals(new MeasureId(measure)))
            .findFirst()
            .orElseThrow(NoSuchCase::new);
    var view =
        new KeptView(
            open.head(),
            taken.scale().name(),
            AnsweredForm.inWords(taken.scale(), taken.score()),
            taken.score().flagged() ? crisis.lines() : List.of(),
            path(open.referral().id()));
    return new Page("Saved", view).withoutExit();
  }

  private Answer form(Cases.OpenCase open, Scale scale, Map<String, String> typed, Errors errors) {
    var path = path(open.referral().id());
    return switch (words.wording(scale)) {
      case Wording.Allowed allowed -> {
        var form = words.form(scale, allowed, typed, open.referral().stage());
        var view = new FillView(open.head(), scale.name(), "", form, path, errors);
        var page = new Page(scale.name(), view).withoutExit();
        yield errors.any() ? page.withErrors() : page;
      }
      case Wording.Blocked(var _, var message) ->
          new Page(
                  scale.name(),
                  new FillView(open.head(), scale.name(), message, NO_FORM, path, errors))
              .withoutExit();
    };
  }

  private Cases.OpenCase open(UUID id) {
    return cases.open(id, Purpose.SUPPORT, CaseHead.Tab.MEASURES);
  }

  private static Scale known(String scale) {
    return Scales.find(scale).orElseThrow(NoSuchCase::new);
  }

  private static String path(ReferralId id) {
    return CaseHead.Tab.MEASURES.of(id);
  }
}
