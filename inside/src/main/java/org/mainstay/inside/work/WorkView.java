package org.mainstay.inside.work;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// What somebody said about their work at each moment, and the form for what they say now.
///
/// @param support how employment support stands
/// @param askable the moments about which they can be asked on their own page now
public record WorkView(
    CaseHead head,
    String path,
    List<Line> lines,
    String support,
    List<AskedAt> askable,
    WorkForm form)
    implements Drawn {
  public WorkView {
    lines = List.copyOf(lines);
    askable = List.copyOf(askable);
  }

  /// One moment, and what is known of it.
  public record Line(String when, String said, String on) {}

  /// About what they can be asked on their own page.
  public List<Choice> ownPage() {
    return askable.stream().<Choice>map(at -> Choice.of(at.name(), at.words())).toList();
  }

  /// When they may be asked.
  public List<Choice> moments() {
    return Arrays.stream(AskedAt.values())
        .<Choice>map(at -> Choice.of(at.name(), at.words()))
        .toList();
  }

  /// What they may say.
  public List<Choice> statuses() {
    return choices(List.of(EmploymentStatus.values()));
  }

  /// Whether they are off sick, if they are employed.
  public List<Choice> sickness() {
    return choices(
        List.of(SicknessAbsence.AT_WORK, SicknessAbsence.OFF_SICK, SicknessAbsence.NOT_STATED));
  }

  /// How many hours, if they are employed.
  public List<Choice> hours() {
    return choices(
        Arrays.stream(WeeklyHours.values())
            .filter(one -> one != WeeklyHours.NOT_APPLICABLE)
            .toList());
  }

  private static List<Choice> choices(List<? extends NhsCode> codes) {
    return codes.stream().<Choice>map(one -> Choice.of(one.code(), one.words())).toList();
  }
}
