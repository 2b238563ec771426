package org.mainstay.ui.shell;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.nhsuk.layout.Link;

/// What every page of a hub says besides its own words.
///
/// @param name of the hub, in the header
/// @param tab a neutral name behind the title, which browsers keep; may be empty
/// @param crisis the numbers for help now, at the foot of every page
/// @param links the further links at the foot of every page
public record HubNames(String name, String tab, List<Link> crisis, List<Link> links) {
  public HubNames {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tab, "tab");
    crisis = List.copyOf(crisis);
    links = List.copyOf(links);
    if (crisis.isEmpty()) {
      throw new IllegalArgumentException("every page says whom to call in a crisis");
    }
  }

  /// A hub with the numbers that hold all over England.
  public static HubNames of(String name, String tab, List<Link> links) {
    return new HubNames(
        name,
        tab,
        List.of(
            Link.to("tel:999", "In danger now: call 999"),
            Link.to("tel:111", "NHS 111, option 2"),
            Link.to("tel:116123", "Samaritans: 116 123"),
            Link.to("sms:85258?body=SHOUT", "Text SHOUT to 85258")),
        links);
  }
}
