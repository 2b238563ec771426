package org.mainstay.ui.nhsuk.listing;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.content.CardAction;

/// What is known, row by row, each with a way to change it.
///
/// @param card the heading of the card around it, or nothing
public record SummaryList(List<Row> rows, Lines lines, Words card) implements Drawn {

  /// Where a line is drawn.
  public enum Lines {
    ALL(""),
    NONE("nhsuk-summary-list--no-border"),
    NOT_LAST("nhsuk-summary-list--no-last-row-border");

    private final String classes;

    Lines(String classes) {
      this.classes = classes;
    }
  }

  /// One row.
  ///
  /// @param line whether a line is drawn below it
  /// @param keyWidth such as `one-half`, or empty
  public record Row(
      Words key, Words value, List<CardAction> actions, boolean line, String keyWidth) {
    public Row {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
      actions = List.copyOf(actions);
    }

    public static Row of(String key, String value) {
      return new Row(Words.text(key), Words.text(value), List.of(), true, "");
    }

    public static Row of(String key, Content value) {
      return new Row(Words.text(key), Words.drawn(value), List.of(), true, "");
    }

    /// With a link "Change"; screen readers hear what it concerns.
    public Row changed(String href, String about) {
      return with(CardAction.link("Change", about, href));
    }

    public Row with(CardAction... others) {
      return new Row(key, value, List.of(others), line, keyWidth);
    }

    public String keyClasses() {
      return Given.together(
          "nhsuk-summary-list__key", Given.when(!keyWidth.isEmpty(), "nhsuk-u-width-" + keyWidth));
    }
  }

  public SummaryList {
    rows = List.copyOf(rows);
  }

  public static SummaryList of(List<Row> rows) {
    return new SummaryList(rows, Lines.ALL, Words.none());
  }

  public static SummaryList of(Row... rows) {
    return of(List.of(rows));
  }

  /// The list in a card with this heading.
  public SummaryList in(Words heading) {
    return new SummaryList(rows, lines, heading);
  }

  public SummaryList lined(Lines other) {
    return new SummaryList(rows, other, card);
  }

  public String classes() {
    return Given.together("nhsuk-summary-list", lines.classes);
  }

  public String classes(Row row) {
    boolean actions = rows.stream().anyMatch(one -> !one.actions().isEmpty());
    boolean last = lines == Lines.NOT_LAST && row.equals(rows.getLast());
    return Given.together(
        "nhsuk-summary-list__row",
        Given.when(actions && row.actions().isEmpty(), "nhsuk-summary-list__row--no-actions"),
        Given.when(!row.line() && !last, "nhsuk-summary-list__row--no-border"));
  }

  public List<CardAction> actions(Row row) {
    return row.actions().stream().map(action -> action.in(card)).toList();
  }
}
