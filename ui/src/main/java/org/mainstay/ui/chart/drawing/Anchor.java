package org.mainstay.ui.chart.drawing;

/// Which end of a line of words stands at its place.
public enum Anchor {
  START("start"),
  MIDDLE("middle"),
  END("end");

  private final String words;

  Anchor(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
