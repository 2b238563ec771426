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
/// @param following where all that follow are moved or called off, empty if none do
public record OutcomeView(
    CaseHead head,
    String path,
    String words,
    String notice,
    String following,
    Asked asked,
    ContactForm form)
    implements Drawn {

  /// Where a questionnaire is asked for.
  public String questions() {
    return path.substring(0, path.indexOf("/contacts")) + "/questions";
  }

  /// What is asked about an appointment.
  ///
  /// @param isOver whether it has begun, so that it can be said what became of it
  /// @param charts how the questionnaires went so far
  public record Asked(
      boolean isOver,
      List<Choice> outcomes,
      List<Scale> scales,
      List<GoalField> goals,
      List<Chart> charts) {
    public Asked {
      charts = List.copyOf(charts);
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
        .<Choice>map(one -> Choice.of(one.code(), one.words(), follows(one)))
        .toList();
  }

  /// What follows from it, so that nobody has to remember.
  private static String follows(Attended attended) {
    return switch (attended) {
      case ON_TIME -> "";
      case LATE_BUT_SEEN -> "It counts as a contact like any other.";
      case LATE_NOT_SEEN, DID_NOT_ATTEND ->
          "Get in touch and book another time. If a concern is open, call them today.";
      case CANCELLED_BY_PERSON, CANCELLED_BY_SERVICE -> "Book another time.";
      case IN_FUTURE -> "";
    };
  }

  /// A goal that can be rated again.
  public record GoalField(String name, String words) {}
}
