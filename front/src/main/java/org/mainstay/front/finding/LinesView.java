package org.mainstay.front.finding;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Who can be called: first those who are there now.
///
/// @param known whether the list could be looked up
public record LinesView(List<EntryWords> now, List<EntryWords> later, boolean known)
    implements Drawn {
  public LinesView {
    now = List.copyOf(now);
    later = List.copyOf(later);
  }
}
