package org.mainstay.inside.team.supervision;

import java.util.List;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.ui.Drawn;

/// Everybody's supervision as the lead sees it: first who is to be seen to.
public record EverybodyView(List<Line> lines) implements Drawn {
  public EverybodyView {
    lines = List.copyOf(lines);
  }

  /// One worker.
  ///
  /// @param nextBy by when the next is to be held, empty without a contract
  /// @param missing what needs somebody, each a sentence
  public record Line(
      String name,
      String path,
      String supervisor,
      String lastHeld,
      String nextBy,
      List<String> missing) {
    public Line {
      missing = List.copyOf(missing);
    }
  }

  public List<Line> onTheList() {
    return lines.stream().filter(line -> !line.missing().isEmpty()).toList();
  }

  public List<Line> well() {
    return lines.stream().filter(line -> line.missing().isEmpty()).toList();
  }

  public OurPages others() {
    return new OurPages();
  }
}
