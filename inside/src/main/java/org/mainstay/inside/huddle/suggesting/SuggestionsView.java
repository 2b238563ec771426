package org.mainstay.inside.huddle.suggesting;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Who could support whom, in the order of waiting, and how often the huddle took somebody else.
public record SuggestionsView(List<Line> lines, Overrides.Report report) implements Drawn {
  public SuggestionsView {
    lines = List.copyOf(lines);
  }

  /// What is suggested for one who waits.
  ///
  /// @param path of the case
  public record Line(String alias, List<String> sentences, String path) {
    public Line {
      sentences = List.copyOf(sentences);
    }
  }
}
