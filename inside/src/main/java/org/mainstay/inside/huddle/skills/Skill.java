package org.mainstay.inside.huddle.skills;

import java.util.Set;
import org.mainstay.inside.assessment.FirstNeeds.Need;

/// Something a worker can gain, as the handbook lists it.
///
/// @param id small letters and hyphens
/// @param helps the needs with which whoever has it helps; may be none
public record Skill(String id, String name, Set<Need> helps) {
  /// @throws IllegalArgumentException for an id or name that cannot stand in a form
  public Skill {
    helps = Set.copyOf(helps);
    if (!id.matches("[a-z][a-z-]{0,40}")) {
      throw new IllegalArgumentException("an id has small letters and hyphens, not " + id);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException(id + " needs a name");
    }
  }
}
