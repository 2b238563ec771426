package org.mainstay.inside.huddle.week;

import java.util.List;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.ui.Drawn;

/// The team's week as a whole, for the lead: totals, and the way to each worker's own, by name.
public record TeamWeekView(WeekView.Span span, List<String> totals, List<Member> members)
    implements Drawn {
  public TeamWeekView {
    totals = List.copyOf(totals);
    members = List.copyOf(members);
  }

  /// Somebody of the team, and where their week is.
  public record Member(String name, String path) {}

  public OurPages others() {
    return new OurPages();
  }
}
