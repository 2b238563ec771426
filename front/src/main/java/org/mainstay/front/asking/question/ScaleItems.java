package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Some items of a questionnaire, each a question of its own with its own choices, never a grid.
///
/// @param first the first item asked, from 1
/// @param last the last item asked
record ScaleItems(Scale scale, int first, int last) {
  static final String RATHER_NOT = "rather-not";
  static final String NOT_SAID = "Not said";

  static ScaleItems of(String id, int first, int last) {
    return new ScaleItems(Scale.named(id), first, last);
  }

  List<String> fields() {
    return IntStream.rangeClosed(first, last).mapToObj(this::field).toList();
  }

  String field(int item) {
    return scale.id() + "-" + item;
  }

  List<Content> drawn(Answers answers, Errors errors) {
    var drawn = new ArrayList<Content>();
    for (int item = first; item <= last; item++) {
      drawn.add(
          Radios.labelled(field(item), scale.form().texts().get(item - 1))
              .from(choices())
              .chosen(answers.text(field(item)))
              .errors(errors));
    }
    return drawn;
  }

  /// What was answered, by item; what was left blank or rather not said is absent.
  Map<Integer, Integer> given(Answers answers) {
    var given = new TreeMap<Integer, Integer>();
    for (int item = first; item <= last; item++) {
      for (Form.Option option : scale.form().options()) {
        if (answers.has(field(item), Integer.toString(option.value()))) {
          given.put(item, option.value());
        }
      }
    }
    return given;
  }

  /// Whether this item was answered, be it by "I would rather not say".
  boolean answered(Answers answers, int item) {
    return answers.has(field(item), RATHER_NOT) || given(answers).containsKey(item);
  }

  List<Question.Told> told(Answers answers) {
    var told = new ArrayList<Question.Told>();
    var given = given(answers);
    for (int item = first; item <= last; item++) {
      int value = given.getOrDefault(item, -1);
      var words =
          scale.form().options().stream()
              .filter(option -> option.value() == value)
              .map(Form.Option::label)
              .findFirst()
              .orElse(NOT_SAID);
      told.add(new Question.Told(scale.form().texts().get(item - 1), words));
    }
    return told;
  }

  private List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    for (Form.Option option : scale.form().options()) {
      choices.add(Choice.of(Integer.toString(option.value()), option.label()));
    }
    choices.add(Choice.or());
    choices.add(Choice.of(RATHER_NOT, "I would rather not say"));
    return choices;
  }
}
