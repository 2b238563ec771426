package org.mainstay.outside.academy.shelf;

import java.util.List;

/// How the hub is reached and who helps at once, as it stands on every sheet of paper.
///
/// @param phone the hub's own number
/// @param hours when somebody answers it
/// @param address where the site is, such as `https://hub.example`; blank without an academy
/// @param crisis who helps right now, a line each
public record HubLines(
    String name, String phone, String hours, String address, List<String> crisis) {
  public HubLines {
    crisis = List.copyOf(crisis);
  }
}
