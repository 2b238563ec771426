package org.mainstay.inside.assessment;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.chart.LineChart;
import org.mainstay.ui.nhsuk.label.Errors;

/// The goals of a person in their own words, how near they feel to each, and the forms to add more.
///
/// @param typed the words of a new goal that were typed and not kept yet
/// @param rating its first rating as it was typed
public record GoalsView(
    CaseHead head, List<GoalView> goals, String path, String typed, String rating, Errors errors)
    implements Drawn {
  public GoalsView {
    goals = List.copyOf(goals);
  }

  /// One goal.
  ///
  /// @param id names it in the form
  /// @param now the latest rating in words
  /// @param charts its ratings over time; none before the first
  public record GoalView(String id, String words, String now, List<LineChart> charts) {
    public GoalView {
      charts = List.copyOf(charts);
    }
  }
}
