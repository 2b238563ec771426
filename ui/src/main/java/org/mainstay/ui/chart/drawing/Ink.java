package org.mainstay.ui.chart.drawing;

/// The colours of charts; each stands out on white by at least 3 to 1, so that a faint screen or an
/// older eye can follow it.
public final class Ink {
  public static final String PAPER = "#ffffff";
  public static final String BLACK = "#3d3d3d";
  public static final String QUIET = "#4c6272";
  public static final String GRID = "#768692";
  public static final String NAVY = "#12436d";
  public static final String BLUE = "#005eb8";
  public static final String PLUM = "#801650";
  public static final String PURPLE = "#490092";
  public static final String ORANGE = "#f46a25";
  public static final String RUST = "#7a2f06";

  private Ink() {}
}
