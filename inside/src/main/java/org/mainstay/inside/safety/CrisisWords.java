package org.mainstay.inside.safety;

import java.util.List;

/// The help that cannot wait, from the hub's handbook: what a worker tells a person at once.
public record CrisisWords(List<Line> lines) {
  public CrisisWords {
    lines = List.copyOf(lines);
  }

  /// One help: "In danger now", "Call 999 or go to A&E".
  public record Line(String when, String what) {}
}
