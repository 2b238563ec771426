package org.mainstay.exchange.directory;

import java.util.List;
import org.mainstay.letterbox.window.directory.Deliveries;

/// What became of a file with a directory.
public sealed interface Brought {
  /// It was brought in.
  ///
  /// @param rows how many services there were
  /// @param whole whether the file held all its source has; if not, nothing was marked as gone
  /// @param notes what was put right or left out, each with row, field and the way out
  record Done(long rows, Deliveries.Counts counts, boolean whole, List<String> notes)
      implements Brought {
    public Done {
      notes = List.copyOf(notes);
    }
  }

  /// The file cannot be used, and nothing of it was written.
  ///
  /// @param findings why, each with row, field and the way out
  record Refused(List<String> findings) implements Brought {
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
