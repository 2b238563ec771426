package org.mainstay.outside.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mainstay.outside.campaign.effect.Target;

/// A campaign as it is written down last.
///
/// @param name such as "You can talk, mate"
/// @param what was done, in words
/// @param version how often it was written down
public record Campaign(
    UUID id, String owner, String name, String what, Aim aim, int version, Written written) {

  /// For whom it was, and when it ran.
  ///
  /// @param group [Target#EVERYBODY] or a group of the released books
  /// @param label of the group
  public record Aim(String group, String label, LocalDate begins, LocalDate ends) {
    Target of(String population) {
      return new Target(population, group, label, begins, ends);
    }

    /// Whether both ran on some day.
    boolean overlaps(Aim other) {
      return !ends.isBefore(other.begins) && !other.ends.isBefore(begins);
    }
  }

  /// When it was written down: a group or day that was chosen late may have been chosen by its
  /// numbers.
  ///
  /// @param first when it was first written down
  /// @param aimed when group or days were last changed; as first if never
  public record Written(Instant first, Instant aimed) {}
}
