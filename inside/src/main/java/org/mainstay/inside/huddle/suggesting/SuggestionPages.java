package org.mainstay.inside.huddle.suggesting;

import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that shows the huddle who could support whom, and what became of earlier suggestions.
@InsidePages
public class SuggestionPages {
  public static final String SUGGESTIONS = "/team/suggestions";

  private final Suggesting suggesting;
  private final Overrides overrides;

  public SuggestionPages(Suggesting suggesting, Overrides overrides) {
    this.suggesting = suggesting;
    this.overrides = overrides;
  }

  @GetMapping(SUGGESTIONS)
  public Answer suggestions() {
    var lines =
        suggesting.all().stream()
            .map(
                one ->
                    new SuggestionsView.Line(
                        one.referral().alias(),
                        one.suggestion().sentences(),
                        CaseHead.Tab.SUMMARY.of(one.referral().id())))
            .toList();
    return new Page("Who could support whom", new SuggestionsView(lines, overrides.report()))
        .withoutExit();
  }
}
