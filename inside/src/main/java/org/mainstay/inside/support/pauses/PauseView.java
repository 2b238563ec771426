package org.mainstay.inside.support.pauses;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// Whether support is paused, the clock of the wait, and the forms to pause, go on or end.
///
/// @param notice a sentence if something changed meanwhile, empty otherwise
/// @param waited the clock of the wait in words
/// @param limit how long a pause lasts at most, in words
/// @param running the pause that runs, in lines; empty if none does
/// @param mayPause whether a pause can begin
/// @param past what happened in all pauses, latest first
public record PauseView(
    CaseHead head,
    String path,
    String notice,
    String waited,
    String limit,
    List<String> running,
    boolean mayPause,
    List<String> past,
    PauseForm form)
    implements Drawn {
  public PauseView {
    running = List.copyOf(running);
    past = List.copyOf(past);
  }

  /// Why support may pause.
  public List<Choice> reasons() {
    return Arrays.stream(PauseReason.values())
        .<Choice>map(
            reason ->
                Choice.of(
                    reason.name(),
                    reason.words(),
                    reason.stopsClock()
                        ? "These days are left out of the wait."
                        : "The clock of the wait runs on."))
        .toList();
  }
}
