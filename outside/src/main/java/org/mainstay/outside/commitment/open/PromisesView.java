package org.mainstay.outside.commitment.open;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;

/// The employers who let everybody read what they promise, by name.
public record PromisesView(List<Link> employers) implements Drawn {
  public PromisesView {
    employers = List.copyOf(employers);
  }
}
