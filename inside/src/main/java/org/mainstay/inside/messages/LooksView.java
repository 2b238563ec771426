package org.mainstay.inside.messages;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Each message as a locked phone shows it to anybody who glances at it.
///
/// @param sender who the phone says it is from
/// @param subject what an inbox shows of an email
public record LooksView(String sender, String subject, List<Look> looks, String back)
    implements Drawn {
  public LooksView {
    looks = List.copyOf(looks);
  }

  /// One message.
  ///
  /// @param when what it is sent for
  public record Look(String when, String words) {}
}
