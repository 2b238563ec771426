package org.mainstay.house.commandline.documents.assurance;

import java.util.List;
import java.util.Objects;

/// One hazard of the software, as the hazard log has it.
///
/// @param overlaps the numbers of the same hazard in earlier lists
/// @param likelihood before any control
/// @param residual what is left with the controls that are shown
public record Hazard(
    String id,
    String hazard,
    List<String> overlaps,
    List<String> causes,
    String harm,
    Severity severity,
    Likelihood likelihood,
    List<Control> controls,
    Residual residual,
    String owner) {
  public Hazard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(hazard, "hazard");
    overlaps = List.copyOf(overlaps);
    causes = List.copyOf(causes);
    Objects.requireNonNull(harm, "harm");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(likelihood, "likelihood");
    controls = List.copyOf(controls);
    Objects.requireNonNull(residual, "residual");
    Objects.requireNonNull(owner, "owner");
  }

  /// What is left, and why it is so.
  public record Residual(Severity severity, Likelihood likelihood, String reason) {
    public Residual {
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(likelihood, "likelihood");
      Objects.requireNonNull(reason, "reason");
    }

    /// By the matrix, 1 to 5.
    public int rating() {
      return severity.rating(likelihood);
    }
  }

  /// Before any control, by the matrix, 1 to 5.
  public int rating() {
    return severity.rating(likelihood);
  }

  /// Its controls of this status.
  public List<Control> of(Control.Status status) {
    return controls.stream().filter(control -> control.status() == status).toList();
  }
}
