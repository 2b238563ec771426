package org.mainstay.inside.huddle.suggesting;

import java.util.UUID;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case that says what the person needs of whoever supports them.
@InsidePages
public class NeedPages {
  private final Cases cases;
  private final Needs needs;

  public NeedPages(Cases cases, Needs needs) {
    this.cases = cases;
    this.needs = needs;
  }

  @GetMapping("/team/case/{id}/suits")
  public Answer needed(@PathVariable UUID id) {
    var referral = cases.find(id);
    return page(referral, needs.of(referral.id()), Errors.NONE);
  }

  @PostMapping("/team/case/{id}/suits")
  public Answer keep(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var referral = cases.find(id);
    var chosen = new Chosen(sent);
    var language = chosen.text("language");
    var needed =
        new Needed(
            chosen.all(Need.class, "topics"),
            chosen.all(Role.class, "roles"),
            Languages.ALL.contains(language) ? language : Languages.ENGLISH,
            chosen.words("interpreter").contains("yes"),
            chosen.one(Needed.AskedFor.class, "gender").orElse(Needed.AskedFor.NO_MATTER),
            chosen.all(MeetBy.class, "ways"),
            chosen.all(Part.class, "parts"));
    var errors =
        needed.ways().isEmpty()
            ? Errors.of("ways", "Tick at least one way to meet")
            : needed.parts().isEmpty()
                ? Errors.of("parts", "Tick at least one part of the week")
                : Errors.NONE;
    if (errors.any()) {
      return page(referral, needed, errors);
    }
    needs.keep(referral, needed);
    return new GoTo(CaseHead.Tab.SUMMARY.of(referral.id()) + "/allocate");
  }

  private Page page(Referral referral, Needed needed, Errors errors) {
    var page =
        new Page(
                "What they need",
                new NeedView(
                    cases.head(referral, CaseHead.Tab.HUDDLE),
                    CaseHead.Tab.SUMMARY.of(referral.id()) + "/suits",
                    needed,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
