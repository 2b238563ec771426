package org.mainstay.inside.huddle.handover;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The cases that a worker holds, and who may take over each.
///
/// @param done what was handed over just now, empty for nothing
/// @param because what was typed as the reason
public record HandoverView(List<Row> rows, String done, String because, Errors errors)
    implements Drawn {
  public HandoverView {
    rows = List.copyOf(rows);
  }

  /// One case.
  ///
  /// @param stays what stays with the worker until somebody sees to it
  /// @param chosen who was chosen, empty to keep it
  public record Row(
      String alias,
      String path,
      String stage,
      List<String> stays,
      Field field,
      List<Target> targets,
      String chosen) {
    public Row {
      stays = List.copyOf(stays);
      targets = List.copyOf(targets);
    }
  }

  /// What the form sends of a case.
  ///
  /// @param version as it was seen, so that a change meanwhile is noticed
  public record Field(String to, String seen, int version) {}

  /// Somebody who may take over.
  public record Target(String value, String words) {}
}
