package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import java.util.UUID;
import org.mainstay.inside.huddle.meeting.Questions;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which somebody brings a question about a case to the next huddle.
@InsidePages
public class QuestionPages {
  private static final String QUESTION = "/team/case/{id}/question";

  private final Cases cases;
  private final Questions questions;
  private final Team team;
  private final Times times;

  public QuestionPages(Cases cases, Questions questions, Team team, Times times) {
    this.cases = cases;
    this.questions = questions;
    this.team = team;
    this.times = times;
  }

  @GetMapping(QUESTION)
  public Answer question(@PathVariable UUID id) {
    return page(id, "", Errors.NONE);
  }

  @PostMapping(QUESTION)
  public Answer bring(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
    if (words.isBlank() || words.length() > Questions.WORDS_MAX) {
      return page(id, words, Errors.of("words", "Type your question, in 1,000 characters at most"));
    }
    var referral = cases.find(id);
    questions.bring(referral, words);
    return new GoTo("/team/case/" + referral.id() + "/question");
  }

  private Answer page(UUID id, String words, Errors errors) {
    var open = cases.open(id, Purpose.HUDDLE, CaseHead.Tab.HUDDLE);
    List<String> asked =
        questions.of(open.referral().id()).stream()
            .map(
                one ->
                    "%s, %s: %s %s"
                        .formatted(
                            times.at(one.at()),
                            team.nameOf(one.by()),
                            open.opened().words(one.words()).openFor(Purpose.HUDDLE),
                            one.talkedAt()
                                .map(at -> "(talked about at " + times.at(at) + ")")
                                .orElse("(waits for the next huddle)")))
            .toList();
    var view =
        new QuestionView(
            open.head(), CaseHead.Tab.SUMMARY.of(open.referral().id()), asked, words, errors);
    var page = new Page("Bring a question", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
