package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The board as words: five columns of cards, or one table of all.
///
/// @param day the day in words
/// @param closed who closed the day and when, empty while it is open
/// @param afterwards what there is to see to in cases that have ended
/// @param concerns how many concerns are open, in a sentence, empty if none is
public record BoardView(
    String day,
    String closed,
    String concerns,
    List<ColumnView> columns,
    List<Board.Afterwards> afterwards,
    boolean isTable,
    boolean areNamesShown)
    implements Drawn {
  public BoardView {
    columns = List.copyOf(columns);
    afterwards = List.copyOf(afterwards);
  }

  /// One column.
  ///
  /// @param next the id of the column after it, empty for the last
  public record ColumnView(
      String anchor,
      String words,
      List<CardView> cards,
      List<Target> targets,
      String next,
      String nextWords) {
    public ColumnView {
      cards = List.copyOf(cards);
      targets = List.copyOf(targets);
    }

    /// The heading with the number of cards.
    public String heading() {
      return words + " (" + cards.size() + ")";
    }
  }

  /// A column to which a card may be moved.
  public record Target(String value, String words) {}

  /// One card.
  ///
  /// @param name what the person likes to be called, empty while names are hidden
  public record CardView(
      String path,
      String id,
      String alias,
      String name,
      String waited,
      String holder,
      boolean hasConcern,
      List<String> badges,
      String seen) {
    public CardView {
      badges = List.copyOf(badges);
    }

    /// What a badge looks like; its words say what it means.
    public String colour(String badge) {
      return badge.startsWith("Concern") ? "nhsuk-tag--red" : "nhsuk-tag--yellow";
    }
  }

  /// How many cards there are.
  public int count() {
    return columns.stream().mapToInt(column -> column.cards().size()).sum();
  }

  /// The hidden field that brings whoever moved a card back to the same view.
  public String view() {
    return isTable ? "table" : "board";
  }
}
