package org.mainstay.inside.support.onward;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// To whom somebody was referred on and what became of it, with the form for a further one.
///
/// @param known services of the directory, to be picked instead of typed
/// @param isOpen whether the case is open, so that somebody can still follow a further one
public record OnwardListView(
    CaseHead head,
    String path,
    List<Line> lines,
    List<String> known,
    boolean isOpen,
    OnwardForm form)
    implements Drawn {
  public OnwardListView {
    lines = List.copyOf(lines);
    known = List.copyOf(known);
  }

  /// One onward referral.
  ///
  /// @param askAgain when to ask again, empty once there is an answer
  public record Line(String to, String sent, String state, String askAgain, String path) {}

  /// Whether it was sent already.
  public List<Choice> leaves() {
    return List.of(
        Choice.of(OnwardState.SENT.name(), "It is sent already"),
        Choice.of(OnwardState.PROPOSED.name(), "Not yet: it goes with a letter from here"));
  }

  /// The official reasons.
  public List<Choice> reasons() {
    return Arrays.stream(OnwardReason.values())
        .<Choice>map(reason -> Choice.of(reason.code(), reason.words()))
        .toList();
  }
}
