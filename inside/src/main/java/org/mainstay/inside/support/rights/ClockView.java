package org.mainstay.inside.support.rights;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.rights.WishClock.Reason;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// The clock of one wish, with what can be done to it now.
///
/// @param wish what was asked, and until when it is answered
/// @param path where the forms go
public record ClockView(CaseHead head, String wish, String path, WishClock clock, Errors errors)
    implements Drawn {

  /// What can be done.
  enum Act {
    STOP("stopped the clock of what they asked"),
    RESUME("let the clock of what they asked go on"),
    EXTEND("took two months more for what they asked");

    private final String done;

    Act(String done) {
      this.done = done;
    }

    /// As the trail says it.
    String done() {
      return done;
    }

    static Act of(String name) {
      return switch (name) {
        case "stop" -> STOP;
        case "resume" -> RESUME;
        default -> EXTEND;
      };
    }
  }

  /// For what it can stop: it does not stop twice for the same.
  public List<Choice> toStop() {
    return choices(
        Arrays.stream(Reason.values())
            .filter(one -> !one.isForMore() && one != Reason.LAW)
            .filter(one -> !clock.stopped().contains(one))
            .toList());
  }

  /// What is over when it goes on; what the law needs is said on another page.
  public List<Choice> toResume() {
    return choices(clock.stopped().stream().filter(one -> one != Reason.LAW).toList());
  }

  /// For what there are two months more; empty once they were taken.
  public List<Choice> toExtend() {
    return clock.isExtended()
        ? List.of()
        : choices(Arrays.stream(Reason.values()).filter(Reason::isForMore).toList());
  }

  /// Whether the law needs the record.
  public boolean isHeld() {
    return clock.stopped().contains(Reason.LAW);
  }

  private static List<Choice> choices(List<Reason> reasons) {
    return reasons.stream()
        .<Choice>map(
            one ->
                Choice.of(
                    one.name(),
                    Character.toUpperCase(one.words().charAt(0)) + one.words().substring(1)))
        .toList();
  }
}
