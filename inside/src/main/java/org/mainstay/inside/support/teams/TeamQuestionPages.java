package org.mainstay.inside.support.teams;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the team reads and answers what teams and their managers asked.
@InsidePages
public class TeamQuestionPages {
  /// The page.
  public static final String QUESTIONS = "/team/questions";

  private static final int TEXT_MAX = 5_000;

  private final TeamQuestions questions;
  private final Team team;
  private final Times times;

  public TeamQuestionPages(TeamQuestions questions, Team team, Times times) {
    this.questions = questions;
    this.team = team;
    this.times = times;
  }

  @GetMapping(QUESTIONS)
  public Answer questions() {
    return page("", "", Errors.NONE);
  }

  /// Answers one; if a colleague was quicker, both the answer and the words typed are shown.
  @PostMapping(QUESTIONS)
  public Answer answer(@RequestParam UUID id, @RequestParam(defaultValue = "") String text) {
    String field = "text-" + id;
    if (text.isBlank() || text.length() > TEXT_MAX) {
      var wrong = text.isBlank() ? "Write an answer" : "Write at most 5,000 characters";
      return page(id.toString(), text, Errors.of(field, wrong)).withErrors();
    }
    if (questions.answer(id, team.signed(Acting.now()), text.strip())) {
      return new GoTo(QUESTIONS);
    }
    return page(id.toString(), text, Errors.of(field, "Somebody answered this meanwhile"))
        .withErrors();
  }

  private Page page(String id, String typed, Errors errors) {
    var views =
        questions.all().stream()
            .map(
                question ->
                    new TeamQuestionsView.Item(
                        question.id().toString(),
                        heading(question.letter()),
                        times.at(question.arrived()),
                        lines(question.letter()),
                        question.answer().map(words -> words.lines().toList()).orElse(List.of()),
                        questions.talks(question.id()).stream()
                            .map(ConsultationPages::words)
                            .toList()))
            .toList();
    return new Page("Questions", new TeamQuestionsView(views, id, typed, errors)).withoutExit();
  }

  static String heading(Letter letter) {
    return switch (letter) {
      case Letter.TeamRequest _ -> "A team asks for support";
      case Letter.ManagerQuestion _ -> "A manager asks";
      // The sender's further words; no other letter is kept here.
      case Letter.Message _, Letter.Request _, Letter.Equality _, OwnPage _, LostCode _ ->
          "More from somebody who asked";
    };
  }

  static List<String> lines(Letter letter) {
    return switch (letter) {
      case Letter.TeamRequest(var outline, var where, var size, var often, var elsewhere) ->
          Stream.of(
                  outline.lines(),
                  Stream.of(
                      "Where: " + (where.isBlank() ? "not said" : where),
                      "%d people, %s".formatted(size, words(often)),
                      elsewhere
                          ? "Whoever leads it should come from somewhere else."
                          : "Whoever leads it may come from anywhere."))
              .flatMap(lines -> lines)
              .toList();
      case Letter.ManagerQuestion(var text) -> text.lines().toList();
      case Letter.Message(var text) -> text.lines().toList();
      case Letter.Request _, Letter.Equality _, OwnPage _, LostCode _ -> List.of();
    };
  }

  private static String words(Letter.Often often) {
    return switch (often) {
      case ONCE -> "once";
      case WEEKLY -> "every week";
      case EVERY_TWO_WEEKS -> "every 2 weeks";
      case MONTHLY -> "every month";
      case NOT_SURE -> "not sure yet how often";
    };
  }
}
