package org.mainstay.inside.support.ending;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// Ending support: what it came to by the questionnaires, why and when it ends, and a last look.
///
/// @param missing what is missing for a full outcome, empty if nothing is
/// @param open what is still open in the case
/// @param notice a sentence if something changed meanwhile or stands in the way, may be empty
public record EndingView(
    CaseHead head,
    String path,
    Step step,
    List<Course.Line> outcome,
    String missing,
    Open open,
    String notice,
    Form form,
    Errors errors)
    implements Drawn {
  public EndingView {
    outcome = List.copyOf(outcome);
  }

  /// What is chosen for tasks that stay, or that nobody has to do any more.
  static final String STAY = "stay";

  static final String NOT_NEEDED = "not-needed";

  /// What is still open.
  ///
  /// @param unanswered how many onward referrals nobody has answered yet
  /// @param tasks how many tasks are not done
  public record Open(int unanswered, int tasks) {}

  /// Where on the way to the end a worker is.
  public enum Step {
    ASK,
    CHECK,
    ENDED
  }

  /// What was typed.
  ///
  /// @param regardless why it ends although an onward referral has no answer yet, may be empty
  /// @param tasks what becomes of open tasks, empty until it is chosen
  /// @param reasonWords the reason in words, empty until it is chosen
  /// @param onWords the day in words, empty until it is given
  public record Form(
      String reason,
      String day,
      String month,
      String year,
      String achieved,
      String regardless,
      String tasks,
      int version,
      String reasonWords,
      String onWords) {}

  /// What may become of open tasks.
  public List<Choice> tasks() {
    return List.of(
        Choice.of(STAY, "They stay: somebody still does them"),
        Choice.of(NOT_NEEDED, "They are not needed any more"));
  }

  /// The same in words, once it is chosen.
  public String tasksWords() {
    return form.tasks().equals(NOT_NEEDED) ? "Not needed any more" : "Somebody still does them";
  }

  /// The official reasons of somebody who was not taken on, then of somebody who was.
  public List<Choice> reasons() {
    return EndingPages.REASONS;
  }
}
