package org.mainstay.inside.messages;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The latest messages, with what became of each.
///
/// @param failedOnly whether only those stand here that could not be delivered
/// @param reachPeople whether messages go out at all
/// @param notice a sentence to say first, may be blank
public record OutboxView(
    List<Row> rows, boolean failedOnly, boolean reachPeople, String notice, Ways ways)
    implements Drawn {
  public OutboxView {
    rows = List.copyOf(rows);
  }

  /// Where else to go.
  public record Ways(String all, String failed, String looks) {}

  /// One message.
  ///
  /// @param path where the messages of the case are
  /// @param action where a change is sent
  /// @param again whether it can be tried again
  /// @param back whether it can be taken back, or seen to
  public record Row(
      String alias,
      String path,
      String about,
      String at,
      String became,
      String action,
      boolean again,
      boolean back) {}
}
