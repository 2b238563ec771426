package org.mainstay.inside.counting.agreements;

import java.util.List;
import org.mainstay.ui.Drawn;

/// All agreements, those in force first.
public record AgreementsView(List<Line> lines) implements Drawn {
  public AgreementsView {
    lines = List.copyOf(lines);
  }

  /// One agreement.
  ///
  /// @param days from when until when
  public record Line(String party, String path, String days, String state) {}
}
