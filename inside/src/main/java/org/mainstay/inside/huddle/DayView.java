package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The end of the day: what still needs somebody, and what was decided today.
///
/// @param closed who closed the day and when, empty while it is open
public record DayView(
    String day, String closed, List<Agenda.Point> points, List<Line> minutes, Errors errors)
    implements Drawn {
  public DayView {
    points = List.copyOf(points);
    minutes = List.copyOf(minutes);
  }

  /// One decision of the day; its reason is read in the case.
  public record Line(String at, String alias, String path, String what, String by) {}
}
