package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Two short questions about the last two weeks, and whether somebody would like to say more.
public record HowYouHaveBeen() implements Question {
  static final String MORE = "more";

  private static final ScaleItems TWO = ScaleItems.of("phq9", 1, 2);

  @Override
  public String place() {
    return "6";
  }

  @Override
  public List<String> fields() {
    var fields = new ArrayList<>(TWO.fields());
    fields.add(MORE);
    return List.copyOf(fields);
  }

  @Override
  public String heading() {
    return "How have you been?";
  }

  @Override
  public List<String> before() {
    return List.of(TWO.scale().form().instruction());
  }

  @Override
  public String credit() {
    return TWO.scale().licence().credit();
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    var drawn = new ArrayList<>(TWO.drawn(answers, errors));
    drawn.add(
        Radios.labelled(MORE, "Would you like to answer some more?")
            .hint("These are 14 short questions. They help us to know how you are.")
            .from(Choice.of("yes", "Yes"), Choice.of("no", "No, carry on"))
            .chosen(answers.text(MORE))
            .errors(errors));
    return drawn;
  }

  @Override
  public Errors problems(Answers answers) {
    var limits = new Limits(answers);
    for (int item = 1; item <= 2; item++) {
      limits.unless(
          TWO.answered(answers, item),
          TWO.field(item),
          "Choose an answer, or choose \"I would rather not say\"");
    }
    return limits
        .unless(
            answers.has(MORE, "yes") || answers.has(MORE, "no"),
            MORE,
            "Choose if you would like to answer some more")
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    return TWO.told(answers);
  }

  /// Every answer to the nine items, by item, from this page and the next.
  public static Map<Integer, Integer> phq9(Answers answers) {
    var given = new TreeMap<>(TWO.given(answers));
    if (answers.has(MORE, "yes")) {
      given.putAll(MoreAboutYou.MOOD.given(answers));
    }
    return given;
  }

  /// Every answer to the seven items about worry, by item.
  public static Map<Integer, Integer> gad7(Answers answers) {
    return answers.has(MORE, "yes") ? MoreAboutYou.WORRY.given(answers) : Map.of();
  }

  /// Whether what was said here alone means that help should be in sight at once.
  public static boolean needsHelpInSight(Answers answers) {
    return phq9(answers).getOrDefault(9, 0) > 0;
  }
}
