package org.mainstay.inside.posters;

import java.util.List;
import java.util.Objects;

/// What every poster and card of a hub says alike: its name, its number and where to turn at once.
///
/// @param name the hub's name
/// @param phone the hub's own number
/// @param hours when somebody answers it
/// @param crisis who helps right now, a line each
/// @param shortest the same for a card: three numbers in one line
public record HubLines(
    String name, String phone, String hours, List<String> crisis, String shortest) {
  public HubLines {
    Objects.requireNonNull(name, "name");
    crisis = List.copyOf(crisis);
  }
}
