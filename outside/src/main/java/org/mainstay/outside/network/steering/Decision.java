package org.mainstay.outside.network.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the steering group decided.
///
/// @param number in the order in which decisions were written down; 0 before
/// @param byWhom such as "the steering group, all members present"
/// @param replaces the decision that it takes the place of, null if none
public record Decision(
    UUID id,
    long number,
    LocalDate on,
    String what,
    String why,
    String byWhom,
    @Nullable UUID replaces) {

  Optional<UUID> replaced() {
    return Optional.ofNullable(replaces);
  }
}
