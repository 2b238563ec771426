package org.mainstay.outside.commitment.register;

import java.util.List;
import org.mainstay.outside.commitment.words.CommitmentWords.Kind;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.Drawn;

/// Everybody of an employer who listens and signposts.
///
/// @param soonMonths who is due within so many months stands in the first list
public record RegisterView(OfEmployer employer, List<Kind> kinds, List<Line> lines, int soonMonths)
    implements Drawn {
  public RegisterView {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /// One of them.
  ///
  /// @param due when their training is to be refreshed
  /// @param isSoon whether that is near or past
  /// @param isPast whether it is past
  public record Line(Listener who, String kind, String due, boolean isSoon, boolean isPast) {}

  public List<Line> soon() {
    return lines.stream().filter(Line::isSoon).toList();
  }

  public String path() {
    return Office.of(employer.code(), RegisterPages.REGISTER);
  }
}
