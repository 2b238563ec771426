package org.mainstay.outside.employer.figure;

/// How a number differs from the one before it, of other people.
///
/// The margin of a change is `√(m₁² + m₂²)`, rounded up, as variances add. An arrow is drawn only
/// if the change exceeds it.
///
/// @param before the earlier number
/// @param now the later one
public record Change(Figure before, Figure now) {

  /// Which way it went.
  public enum Way {
    UP("more", "↑ "),
    DOWN("fewer", "↓ "),
    NOT_CLEAR("no clear change", "no clear change: "),
    TOO_SMALL(Figure.TOO_SMALL, "");

    private final String words;
    private final String mark;

    Way(String words, String mark) {
      this.words = words;
      this.mark = mark;
    }

    /// As a file says it.
    public String words() {
      return words;
    }
  }

  public long by() {
    return now.people() - before.people();
  }

  public long margin() {
    return (long) Math.ceil(Math.hypot((double) before.margin(), (double) now.margin()));
  }

  public Way way() {
    if (!before.shown() || !now.shown()) {
      return Way.TOO_SMALL;
    }
    if (Math.abs(by()) <= margin()) {
      return Way.NOT_CLEAR;
    }
    return by() > 0 ? Way.UP : Way.DOWN;
  }

  /// In a table: "↑ between 5 and 19 more".
  public String brief() {
    return way().mark + words();
  }

  /// In a sentence: "between 5 and 19 more".
  public String words() {
    long low = by() - margin();
    long high = by() + margin();
    return switch (way()) {
      case TOO_SMALL -> Figure.TOO_SMALL;
      case UP -> "between " + Digits.whole(low) + " and " + Digits.whole(high) + " more";
      case DOWN -> "between " + Digits.whole(-high) + " and " + Digits.whole(-low) + " fewer";
      case NOT_CLEAR ->
          "between " + Digits.whole(-low) + " fewer and " + Digits.whole(high) + " more";
    };
  }
}
