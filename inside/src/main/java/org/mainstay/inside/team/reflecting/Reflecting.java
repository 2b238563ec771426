package org.mainstay.inside.team.reflecting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// One group of reflective practice.
///
/// @param ledBy who facilitated it
/// @param theme what it was about, without detail of a case
/// @param came who came
/// @param version rises with every change; 0 for one that is not kept yet
public record Reflecting(
    UUID id,
    LocalDate on,
    WorkerId ledBy,
    String theme,
    Set<WorkerId> came,
    WorkerId notedBy,
    int version) {
  public static final int THEME_MAX = 500;

  public Reflecting {
    came = Set.copyOf(came);
  }

  /// Whether this worker reads who came: those who were there, led it or noted it.
  boolean isOpenTo(WorkerId reader) {
    return came.contains(reader) || isKeptBy(reader);
  }

  /// Whether this worker may change it.
  boolean isKeptBy(WorkerId reader) {
    return ledBy.equals(reader) || notedBy.equals(reader);
  }
}
