package org.mainstay.outside.academy;

import java.util.List;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.ui.Drawn;

/// What whoever sends somebody to the hub hears back, and what they never hear.
public record HearBackView(List<String> hear, List<String> neverHear, OnPaper paper)
    implements Drawn {
  public HearBackView {
    hear = List.copyOf(hear);
    neverHear = List.copyOf(neverHear);
  }
}
