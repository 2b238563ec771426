package org.mainstay.inside.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Select;

/// One appointment: move it, call it off, or say what became of it with questionnaires and goals.
///
/// @param notice a sentence if something changed meanwhile, empty otherwise
public record OutcomeView(
    CaseHead head, String path, String words, String notice, Asked asked, ContactForm form)
    implements Drawn {

  /// What is asked about an appointment.
  ///
  /// @param isOver whether it has begun, so that it can be said what became of it
  public record Asked(
      boolean isOver, List<Choice> outcomes, List<Scale> scales, List<GoalField> goals) {
    public Asked {
      outcomes = List.copyOf(outcomes);
      scales = List.copyOf(scales);
      goals = List.copyOf(goals);
    }

    /// The numbers from 0 to 10, or none.
    public List<Select.Line> ratings() {
      var lines = new ArrayList<Select.Line>();
      lines.add(new Select.Line.Option("", "Not asked"));
      for (int points = 0; points <= 10; points++) {
        lines.add(new Select.Line.Option(points + "", points + ""));
      }
      return lines;
    }

    /// The answers of a questionnaire.
    public List<Choice> answers(Scale scale) {
      return scale.form().options().stream()
          .<Choice>map(option -> Choice.of(option.value() + "", option.label()))
          .toList();
    }
  }

  /// What may have become of an appointment that has begun.
  static List<Choice> outcomes() {
    return Arrays.stream(Attended.values())
        .filter(one -> one != Attended.IN_FUTURE)
        .<Choice>map(one -> Choice.of(one.code(), one.words()))
        .toList();
  }

  /// A goal that can be rated again.
  public record GoalField(String name, String words) {}
}
