package org.mainstay.front.finding;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The first page of finding support: what do you need?
public record NeedsView(List<Needs.Need> needs) implements Drawn {
  public NeedsView {
    needs = List.copyOf(needs);
  }
}
