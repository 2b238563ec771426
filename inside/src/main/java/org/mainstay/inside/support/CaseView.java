package org.mainstay.inside.support;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// The summary of a case: what a worker needs before they talk with the person.
///
/// @param base the path of the case, without a slash at its end
/// @param next the next appointment in words, or that there is none
public record CaseView(
    CaseHead head,
    String base,
    String calledName,
    String next,
    List<Due> due,
    List<GoalLine> goals,
    List<Chart> charts,
    List<NotesView.Line> notes)
    implements Drawn {
  public CaseView {
    due = List.copyOf(due);
    goals = List.copyOf(goals);
    charts = List.copyOf(charts);
    notes = List.copyOf(notes);
  }

  /// Something that somebody has to see to.
  public record Due(String words, String path) {}

  /// A goal in the person's own words, and how near they feel to it.
  public record GoalLine(String words, String rating) {}
}
