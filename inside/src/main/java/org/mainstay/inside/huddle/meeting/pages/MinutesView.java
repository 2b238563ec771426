package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The minutes of a huddle, as far as whoever reads them may see its cases; reasons stay with the
/// case.
///
/// @param carried the cases that were not talked about
/// @param theme what the team learnt about; empty if nothing was planned
public record MinutesView(
    String name,
    String when,
    List<String> there,
    List<Line> talked,
    List<String> carried,
    List<Line> decided,
    String theme)
    implements Drawn {
  public MinutesView {
    there = List.copyOf(there);
    talked = List.copyOf(talked);
    carried = List.copyOf(carried);
    decided = List.copyOf(decided);
  }

  /// A case, and what is said of it.
  public record Line(String alias, String path, String words) {}
}
