package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.Letter.Often;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What a team would like, when it asks for support together.
public record TeamSupport() implements Question {
  private static final String OUTLINE = "outline";
  private static final String WHERE = "team";
  private static final String SIZE = "size";
  private static final String OFTEN = "often";
  private static final String ELSEWHERE = "elsewhere";
  private static final NobodyNamed NAMED = new NobodyNamed(OUTLINE);
  private static final int SIZE_MIN = 4;
  private static final int SIZE_MAX = 10;

  @Override
  public String place() {
    return "t";
  }

  @Override
  public Asks asks() {
    return Asks.TEAM;
  }

  @Override
  public List<String> fields() {
    return List.of(OUTLINE, NobodyNamed.BOX, WHERE, SIZE, OFTEN, ELSEWHERE);
  }

  @Override
  public String heading() {
    return "Ask for support for your team";
  }

  @Override
  public List<String> before() {
    return List.of(
        "Somebody from our side meets your team and helps you to talk.",
        "Please do not write anybody's name. You get a code, and we answer on this site.");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    var drawn = new ArrayList<Content>();
    drawn.add(
        Textarea.labelled(OUTLINE, "What would you like help with?")
            .hint("A few words are enough.")
            .value(answers.text(OUTLINE))
            .errors(errors));
    drawn.addAll(NAMED.drawn(answers, errors));
    drawn.addAll(further(answers, errors));
    return drawn;
  }

  private static List<Content> further(Answers answers, Errors errors) {
    return List.of(
        Input.labelled(WHERE, "Where does your team work?")
            .hint("You can leave this blank.")
            .value(answers.text(WHERE))
            .errors(errors),
        Input.labelled(SIZE, "How many people would come?")
            .hint("A group has 4 to 10 people. A larger team can make two groups.")
            .inputmode("numeric")
            .width(2)
            .value(answers.text(SIZE))
            .errors(errors),
        Radios.labelled(OFTEN, "How often would you like to meet?")
            .from(
                Arrays.stream(Often.values())
                    .<Choice>map(often -> Choice.of(often.name(), words(often)))
                    .toList())
            .chosen(answers.text(OFTEN))
            .errors(errors),
        Radios.labelled(ELSEWHERE, "Should whoever leads it come from somewhere else?")
            .hint("Then nobody in the group knows them from work.")
            .from(Choice.of("yes", "Yes, from somewhere else"), Choice.of("no", "I do not mind"))
            .chosen(answers.text(ELSEWHERE))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    var limits =
        new Limits(answers)
            .filled(OUTLINE, "Write what you would like help with")
            .atMost(Limits.WORDS_MAX, OUTLINE);
    return NAMED
        .checked(limits, answers)
        .atMost(Limits.LINE_MAX, WHERE)
        .unless(size(answers).isPresent(), SIZE, "Type a number from 4 to 10")
        .unless(often(answers).isPresent(), OFTEN, "Choose how often you would like to meet")
        .unless(
            answers.has(ELSEWHERE, "yes") || answers.has(ELSEWHERE, "no"),
            ELSEWHERE,
            "Choose if whoever leads it should come from somewhere else")
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(
        new Told("What you would like help with", answers.text(OUTLINE)),
        new Told(
            "Where your team works",
            answers.text(WHERE).isEmpty() ? "Not said" : answers.text(WHERE)),
        new Told("How many people would come", answers.text(SIZE)),
        new Told("How often", often(answers).map(TeamSupport::words).orElse("Not said")),
        new Told(
            "If whoever leads it should come from somewhere else",
            answers.has(ELSEWHERE, "yes") ? "Yes" : "I do not mind"));
  }

  static Letter letter(Answers answers) {
    return new Letter.TeamRequest(
        answers.text(OUTLINE),
        answers.text(WHERE),
        size(answers).orElseThrow(() -> new IllegalStateException("no size")),
        often(answers).orElseThrow(() -> new IllegalStateException("not said how often")),
        answers.has(ELSEWHERE, "yes"));
  }

  private static Optional<Integer> size(Answers answers) {
    String typed = answers.text(SIZE);
    return typed.matches("[0-9]{1,2}")
        ? Optional.of(Integer.valueOf(typed)).filter(size -> size >= SIZE_MIN && size <= SIZE_MAX)
        : Optional.empty();
  }

  private static Optional<Often> often(Answers answers) {
    return Arrays.stream(Often.values())
        .filter(often -> answers.has(OFTEN, often.name()))
        .findFirst();
  }

  private static String words(Often often) {
    return switch (often) {
      case ONCE -> "Once";
      case WEEKLY -> "Every week";
      case EVERY_TWO_WEEKS -> "Every 2 weeks";
      case MONTHLY -> "Every month";
      case NOT_SURE -> "I am not sure yet";
    };
  }
}
