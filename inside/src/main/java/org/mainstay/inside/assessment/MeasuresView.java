package org.mainstay.inside.assessment;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.chart.LineChart;

/// The questionnaires of a case over time, and the way to fill in another one.
///
/// @param toFill the questionnaires there are
/// @param goalsPath where the goals are
public record MeasuresView(
    CaseHead head,
    List<FillView> toFill,
    List<LineChart> charts,
    List<TakenView> taken,
    String goalsPath)
    implements Drawn {
  public MeasuresView {
    toFill = List.copyOf(toFill);
    charts = List.copyOf(charts);
    taken = List.copyOf(taken);
  }

  /// A questionnaire that can be filled in.
  public record FillView(String name, String title, String path) {}

  /// A questionnaire that was filled in.
  ///
  /// @param when the day and the occasion
  public record TakenView(String name, String when, String total, List<String> lines) {
    public TakenView {
      lines = List.copyOf(lines);
    }
  }

  /// Where the conversation about all of life is.
  public String lifePath() {
    return goalsPath.substring(0, goalsPath.lastIndexOf('/')) + "/conversation";
  }
}
