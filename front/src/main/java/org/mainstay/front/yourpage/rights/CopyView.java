package org.mainstay.front.yourpage.rights;

import java.util.List;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Drawn;

/// The copy of a record that the team prepared, for the person to read or print.
public record CopyView(String day, List<BoxItem.CopyPart> parts) implements Drawn {
  public CopyView {
    parts = List.copyOf(parts);
  }
}
