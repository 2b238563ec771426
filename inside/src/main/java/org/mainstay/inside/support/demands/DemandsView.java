package org.mainstay.inside.support.demands;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The register of all that bodies outside demanded.
public record DemandsView(List<Line> lines) implements Drawn {
  public DemandsView {
    lines = List.copyOf(lines);
  }

  /// One demand.
  ///
  /// @param given what was given by which law, and what is open
  public record Line(String alias, String path, String words, String given) {}
}
