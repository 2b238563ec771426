package org.mainstay.inside.work.outcomes;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// The times off sick and the outcomes of one case, and the forms for more.
///
/// @param path of all that is about work in the case
public record OutcomesView(
    CaseHead head, String path, List<String> absences, List<Line> lines, OutcomesForm form)
    implements Drawn {
  public OutcomesView {
    absences = List.copyOf(absences);
    lines = List.copyOf(lines);
  }

  /// One outcome.
  ///
  /// @param note may be blank
  public record Line(String on, String what, String by, String note) {}

  /// What can become of work.
  public List<Choice> outcomes() {
    return Arrays.stream(JobOutcome.Kind.values())
        .<Choice>map(kind -> Choice.of(kind.name(), kind.words()))
        .toList();
  }

  /// How many hours, if they work.
  public List<Choice> hours() {
    return Arrays.stream(WeeklyHours.values())
        .filter(hours -> hours != WeeklyHours.NOT_APPLICABLE)
        .<Choice>map(hours -> Choice.of(hours.code(), hours.words()))
        .toList();
  }

  /// What is said of a time off sick.
  public List<Choice> kinds() {
    return Arrays.stream(Absence.Kind.values())
        .<Choice>map(kind -> Choice.of(kind.name(), kind.words()))
        .toList();
  }
}
