package org.mainstay.front.yourpage.questions;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mainstay.front.asking.question.SafeRightNow;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// The questions that the team asked, each with its own choices, and whether somebody is safe.
///
/// @param typed what was chosen so far, field by field
/// @param above help in sight where an answer asks for it, or nothing
public record ToFillView(
    Story.Form form, Once once, Map<String, String> typed, Errors errors, Content above)
    implements Drawn {
  public static final String SAFE = "safe";

  public ToFillView {
    typed = Map.copyOf(typed);
  }

  /// The name of the choice of one question, from 1.
  public static String field(int item) {
    return "item-" + item;
  }

  /// Each question as a group of its own.
  public List<Radios> questions() {
    var drawn = new ArrayList<Radios>();
    var questions = form.questions();
    var choices =
        questions.options().stream()
            .map(option -> Choice.of(option.value() + "", option.label()))
            .toList();
    for (int item = 1; item <= questions.items().size(); item++) {
      drawn.add(
          Radios.labelled(field(item), questions.items().get(item - 1))
              .from(choices)
              .chosen(typed.getOrDefault(field(item), ""))
              .errors(errors));
    }
    drawn.add(
        Radios.labelled(SAFE, "Are you safe right now?")
            .from(
                Arrays.stream(SafeNow.values())
                    .map(safe -> Choice.of(safe.name(), SafeRightNow.words(safe)))
                    .toList())
            .chosen(typed.getOrDefault(SAFE, ""))
            .errors(errors));
    return drawn;
  }
}
