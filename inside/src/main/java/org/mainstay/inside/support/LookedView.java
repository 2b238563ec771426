package org.mainstay.inside.support;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// Who looked at a record, when and why; the person reads the same on their own page.
///
/// @param glass where it is opened to somebody who was shut out
public record LookedView(CaseHead head, List<Line> lines, String glass) implements Drawn {
  public LookedView {
    lines = List.copyOf(lines);
  }

  /// One entry of the trail.
  public record Line(String at, String by, String event, String why) {}
}
