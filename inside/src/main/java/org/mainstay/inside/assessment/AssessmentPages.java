package org.mainstay.inside.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the first conversation: what was understood, then on to the huddle.
@InsidePages
public class AssessmentPages {
  private static final String CHANGED =
      "Somebody changed this meanwhile. Your words are still here. Look again, then save.";

  private final Cases cases;
  private final Assessments assessments;
  private final Referrals referrals;
  private final People people;
  private final Team team;
  private final Times times;

  public AssessmentPages(
      Cases cases,
      Assessments assessments,
      Referrals referrals,
      People people,
      Team team,
      Times times) {
    this.cases = cases;
    this.assessments = assessments;
    this.referrals = referrals;
    this.people = people;
    this.team = team;
    this.times = times;
  }

  /// What was understood so far.
  @GetMapping("/team/case/{id}/assessment")
  public Answer assessment(@PathVariable UUID id) {
    var open = open(id);
    return page(open, standing(open), "", Errors.NONE);
  }

  /// Saves it, or brings the case to the huddle.
  @PostMapping("/team/case/{id}/assessment")
  public Answer act(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam Map<String, String> form) {
    var open = open(id);
    return form.getOrDefault("act", "").equals("huddle")
        ? toHuddle(open, form)
        : save(open, needs, form);
  }

  private Answer save(Cases.OpenCase open, List<String> chosen, Map<String, String> form) {
    var words = new FirstNeeds.Words(of(form, "other"), of(form, "matters"), of(form, "note"));
    var needs =
        Arrays.stream(FirstNeeds.Need.values())
            .filter(need -> chosen.contains(need.name()))
            .collect(Collectors.toSet());
    int version = version(open);
    var typed = typed(open, needs, words, version);
    if (!of(form, "version").equals(version + "")) {
      return page(open, typed, "", Errors.of("matters", CHANGED));
    }
    if (needs.isEmpty() && words.other().isEmpty()) {
      return page(open, typed, "", Errors.of("needs", "Choose what they need help with"));
    }
    if (needs.contains(FirstNeeds.Need.OTHER) && words.other().isEmpty()) {
      return page(open, typed, "", Errors.of("other", "Write what else they need help with"));
    }
    assessments.keep(open.referral(), version + 1, needs, words);
    if (open.referral().stage().next().contains(Stage.ASSESSED)) {
      var moved =
          referrals.move(
              open.referral(),
              Stage.ASSESSED,
              open.referral().holder(),
              "A first conversation was held.");
      if (moved instanceof Moved.Done(var now)) {
        tell(now, "You had a first conversation with the team.");
      }
    }
    return back(open);
  }

  private Answer toHuddle(Cases.OpenCase open, Map<String, String> form) {
    var because = of(form, "because");
    if (because.isEmpty()) {
      var missing = Errors.of("because", "Write what you ask the huddle for");
      return page(open, standing(open), because, missing);
    }
    if (!of(form, "version").equals(open.referral().version() + "")) {
      return page(open, standing(open), because, Errors.of("because", CHANGED));
    }
    var moved = referrals.move(open.referral(), Stage.HUDDLE, open.referral().holder(), because);
    return switch (moved) {
      case Moved.Done(var now) -> {
        tell(now, "The team talks together about who can support you best.");
        yield back(open);
      }
      case Moved.Refused(var why) -> page(open, standing(open), because, Errors.of("because", why));
      case Moved.ChangedMeanwhile() ->
          page(open, standing(open), because, Errors.of("because", CHANGED));
    };
  }

  private void tell(Referral now, String words) {
    people.tell(
        now.person(),
        "stage/" + now.id() + "/" + now.version(),
        new BoxItem.Happened(times.now(), words));
  }

  private Cases.OpenCase open(UUID id) {
    return cases.open(id, Purpose.ASSESSMENT, CaseHead.Tab.FIRST_CONVERSATION);
  }

  private int version(Cases.OpenCase open) {
    return latest(open).map(FirstNeeds::number).orElse(0);
  }

  private Optional<FirstNeeds> latest(Cases.OpenCase open) {
    return assessments.latestOf(open.opened(), open.referral().id());
  }

  private AssessmentView.Typed standing(Cases.OpenCase open) {
    return latest(open)
        .map(kept -> typed(open, kept.needs(), kept.words(), kept.number()))
        .orElseGet(() -> typed(open, Set.of(), new FirstNeeds.Words("", "", ""), 0));
  }

  private static AssessmentView.Typed typed(
      Cases.OpenCase open, Set<FirstNeeds.Need> needs, FirstNeeds.Words words, int version) {
    return new AssessmentView.Typed(
        needs.stream().map(FirstNeeds.Need::name).collect(Collectors.toSet()),
        words.other(),
        words.matters(),
        words.note(),
        CaseHead.Tab.FIRST_CONVERSATION.of(open.referral().id()),
        version);
  }

  private Answer page(
      Cases.OpenCase open, AssessmentView.Typed typed, String because, Errors errors) {
    var saved =
        latest(open)
            .map(kept -> "Saved at " + times.at(kept.at()) + " by " + name(kept) + ".")
            .orElse("");
    var view =
        new AssessmentView(
            open.head(),
            saved,
            Arrays.stream(FirstNeeds.Need.values())
                .map(n -> Choice.of(n.name(), n.words()))
                .toList(),
            typed,
            new AssessmentView.HuddleForm(
                open.referral().stage() == Stage.ASSESSED, because, open.referral().version()),
            errors);
    var page = new Page("First conversation", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private String name(FirstNeeds kept) {
    return team.nameOf(kept.by());
  }

  private static Answer back(Cases.OpenCase open) {
    return new GoTo(CaseHead.Tab.FIRST_CONVERSATION.of(open.referral().id()));
  }

  private static String of(Map<String, String> form, String field) {
    return form.getOrDefault(field, "").strip();
  }
}
