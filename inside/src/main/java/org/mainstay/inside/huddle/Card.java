package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.inside.referral.Referral;

/// One case on the board, in words that anybody in the room may see.
///
/// @param placeVersion how often it was moved by hand, 0 for never
/// @param hasConcern whether the team holds a concern about it
/// @param badges what needs somebody, in words
public record Card(
    Referral referral,
    Column column,
    int placeVersion,
    String holder,
    boolean hasConcern,
    List<String> badges) {
  public Card {
    badges = List.copyOf(badges);
  }

  /// What a form on the card sends back, so that a change meanwhile is noticed.
  public String seen() {
    return referral.version() + "." + placeVersion;
  }
}
