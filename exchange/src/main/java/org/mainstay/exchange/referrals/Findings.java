package org.mainstay.exchange.referrals;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a file, by row and column; beyond a hundred they are only counted.
final class Findings {
  private static final int SAID_MAX = 100;

  private final List<String> said = new ArrayList<>();
  private long more;

  void add(String finding) {
    if (said.size() < SAID_MAX) {
      said.add(finding);
    } else {
      more++;
    }
  }

  boolean any() {
    return !said.isEmpty();
  }

  BroughtIn.Refused refused() {
    var lines = new ArrayList<>(said);
    if (more > 0) {
      lines.add("and %,d more".formatted(more));
    }
    return new BroughtIn.Refused(lines);
  }
}
