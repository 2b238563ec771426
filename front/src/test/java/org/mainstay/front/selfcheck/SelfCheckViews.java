package org.mainstay.front.selfcheck;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.Example;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The pages of the check in every state, with the words that the handbook really has.
public final class SelfCheckViews {
  private static final CheckWords WORDS = read();

  static final Content NO_HELP = Words.none();
  static final List<Link> WAYS = List.of(Link.to("/find", "Find support near you"));

  private static final Content HELP =
      new HelpInSight(Example.NUMBERS).boxed("You do not have to be alone with this");

  private SelfCheckViews() {}

  /// The words of the handbook.
  static CheckWords words() {
    return WORDS;
  }

  private static CheckWords read() {
    try {
      return YAMLMapper.shared()
          .readValue(Files.readString(Path.of("../handbook/selfcheck.yaml")), CheckWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Somebody who gave this answer, by its place from 0, to every question.
  static Answers always(int value) {
    var answers = Answers.NONE;
    for (int number = 1; number <= Questions.ALL.size(); number++) {
      answers = answers.with(number, new Said.Chose(value));
    }
    return answers;
  }

  /// Somebody who passed over every question.
  static Answers passed() {
    var answers = Answers.NONE;
    for (int number = 1; number <= Questions.ALL.size(); number++) {
      answers = answers.with(number, new Said.Passed());
    }
    return answers;
  }

  static ResultView result(Answers answers) {
    return ResultView.of(words(), answers, WAYS, NO_HELP);
  }

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("check opening", new OpeningView(Questions.ALL.size()));
    for (int number = 1; number <= Questions.ALL.size(); number++) {
      views.put("check " + number, asked(number, Answers.NONE, Errors.NONE));
      views.put(
          "check " + number + " wrong",
          asked(number, Answers.NONE, Errors.of(Question.FIELD, Question.CHOOSE)));
    }
    for (int value = 0; value <= 3; value++) {
      views.put("check result " + value, result(always(value)));
    }
    views.put("check result passed", result(passed()));
    var hurting = always(3).with(SafeNow.YES);
    views.put("check result hurting", ResultView.of(words(), hurting, List.of(), HELP));
    views.put("check now", new NowView(Example.NUMBERS, Example.HUB));
    views.put("check gone", new GoneView(new HelpInSight(Example.NUMBERS)));
    return views;
  }

  private static QuestionView asked(int number, Answers answers, Errors errors) {
    var question = Questions.at(number);
    return new QuestionView(
        number,
        List.of(question.heading(answers.at(number)).errors(errors)),
        question.credit(),
        errors,
        Words.none());
  }
}
