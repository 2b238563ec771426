package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.label.Errors;

/// The longer check, for those who wanted it; any of it may be left blank.
///
/// @param place its own part of the address
public record MoreAboutYou(String place, String heading, ScaleItems items) implements Question {
  static final ScaleItems MOOD = ScaleItems.of("phq9", 3, 9);
  static final ScaleItems WORRY = ScaleItems.of("gad7", 1, 7);

  public static MoreAboutYou mood() {
    return new MoreAboutYou("6a", "Some more about the last 2 weeks", MOOD);
  }

  public static MoreAboutYou worry() {
    return new MoreAboutYou("6b", "How worried have you been?", WORRY);
  }

  @Override
  public List<String> fields() {
    return items.fields();
  }

  @Override
  public boolean asked(Answers answers) {
    return answers.has(HowYouHaveBeen.MORE, "yes");
  }

  @Override
  public List<String> before() {
    return List.of(items.scale().form().instruction(), "You can leave any of these blank.");
  }

  @Override
  public String credit() {
    return items.scale().licence().credit();
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return items.drawn(answers, errors);
  }

  @Override
  public Errors problems(Answers answers) {
    return Errors.NONE;
  }

  @Override
  public List<Told> told(Answers answers) {
    var said =
        items.told(answers).stream().filter(told -> !told.words().equals(ScaleItems.NOT_SAID));
    var lines = said.toList();
    return lines.isEmpty() ? List.of(new Told(heading, ScaleItems.NOT_SAID)) : lines;
  }
}
