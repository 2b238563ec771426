package org.mainstay.inside.support.retention;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// How long records are kept, who would be due by it today, and what was proposed before.
///
/// @param seen what the form sends back, so that only what was seen is proposed
/// @param due how many there are in all
public record RetentionView(
    List<OfClass> classes, List<Line> rounds, String seen, int due, Errors errors)
    implements Drawn {
  public RetentionView {
    classes = List.copyOf(classes);
    rounds = List.copyOf(rounds);
  }

  /// One class, with those who would be due by it.
  ///
  /// @param signature who confirmed it, in a sentence
  public record OfClass(
      String name,
      String holds,
      String time,
      String signature,
      boolean isConfirmed,
      List<Line> lines) {
    public OfClass {
      lines = List.copyOf(lines);
    }

    /// How many, in a sentence.
    public String count() {
      return lines.isEmpty() ? "Due today: none." : "Due today: %d.".formatted(lines.size());
    }
  }

  /// A way to something.
  public record Line(String name, String path, String words) {}

  /// Whether there is anything to propose.
  public boolean isAnyDue() {
    return due > 0;
  }
}
