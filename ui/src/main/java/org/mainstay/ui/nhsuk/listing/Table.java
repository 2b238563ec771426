package org.mainstay.ui.nhsuk.listing;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Words;

/// Figures or facts in rows and columns.
public record Table(Heading caption, List<Column> columns, List<List<Cell>> rows, Look look)
    implements Drawn {
  private static final int CAPTION_ID_MAX = 40;

  /// How a table looks.
  ///
  /// @param headed whether the first cell of each row is its head
  public record Look(Set<Style> styles, Lines lines, boolean headed, Scroll scroll) {
    public static final Look USUAL =
        new Look(EnumSet.noneOf(Style.class), Lines.ALL, false, Scroll.NONE);

    public Look {
      styles = Set.copyOf(styles);
    }

    boolean is(Style style) {
      return styles.contains(style);
    }
  }

  /// What departs from the usual look.
  public enum Style {
    REVERSE,
    COMPACT,
    RESPONSIVE,
    STRIPED;

    private String in(Look look) {
      return Given.when(look.is(this), "nhsuk-table--" + name().toLowerCase(Locale.ROOT));
    }
  }

  /// Where a line is drawn.
  public enum Lines {
    ALL(""),
    NONE("nhsuk-table--no-border"),
    NOT_LAST("nhsuk-table--no-last-row-border");

    private final String classes;

    Lines(String classes) {
      this.classes = classes;
    }
  }

  /// Whether a wide table moves sideways in a frame of its own.
  public enum Scroll {
    NONE,
    /// As upstream draws it: a script makes the frame reachable by keyboard.
    SCRIPTED,
    /// Reachable by keyboard without a script.
    REACHABLE
  }

  public Table {
    Objects.requireNonNull(caption, "caption");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A table whose rows stand below each other on a phone; the first cell heads its row.
  public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
    var look = new Look(EnumSet.of(Style.RESPONSIVE), Lines.ALL, true, Scroll.NONE);
    return new Table(Heading.of(caption), columns, rows, look);
  }

  /// A table of figures that keeps its shape on a phone and moves sideways.
  public static Table wide(String caption, List<Column> columns, List<List<Cell>> rows) {
    var look = new Look(EnumSet.noneOf(Style.class), Lines.ALL, true, Scroll.REACHABLE);
    return new Table(Heading.of(caption), columns, rows, look);
  }

  public Table looking(Look other) {
    return new Table(caption, columns, rows, other);
  }

  public boolean sortable() {
    return columns.stream().anyMatch(Column::sortable);
  }

  private boolean sortedByServer() {
    return sortable() && columns.stream().anyMatch(column -> !column.head().href().isEmpty());
  }

  public String classes() {
    return Given.together(
        "nhsuk-table",
        Style.REVERSE.in(look),
        Style.COMPACT.in(look),
        Style.RESPONSIVE.in(look),
        look.lines().classes,
        Given.when(sortable(), "nhsuk-table--sortable"),
        Style.STRIPED.in(look));
  }

  public String module() {
    return Given.when(sortable() && !sortedByServer(), "nhsuk-table");
  }

  public String role(String name) {
    return Given.when(look.is(Style.RESPONSIVE), name);
  }

  public String scrollClasses() {
    return Given.together(
        "nhsuk-scroll", Given.when(look.is(Style.REVERSE), "nhsuk-scroll--reverse"));
  }

  public boolean scrolls() {
    return look.scroll() != Scroll.NONE;
  }

  public String captionId() {
    String words = caption.words().plain();
    if (!caption.mark().id().isEmpty() || !scrolls() || words.isEmpty()) {
      return caption.mark().id();
    }
    String slug = words.replace(" ", "-").toLowerCase(Locale.ROOT);
    // Upstream cuts it, and two tables of a page may begin with the same words.
    int length =
        look.scroll() == Scroll.SCRIPTED ? Math.min(slug.length(), CAPTION_ID_MAX) : slug.length();
    return "table-" + slug.substring(0, length) + "-caption";
  }

  /// The caption as it is drawn.
  public Content title() {
    if (!caption.given()) {
      return Words.none();
    }
    String prefix = "nhsuk-table__caption--";
    String size = caption.size().under(prefix, Size.OF_TITLES, caption.mark().classes());
    String hidden = sortable() ? " (Column headers are sortable)" : "";
    Content spoken =
        hidden.isEmpty()
            ? Words.none()
            : Element.named("span")
                .with("class", "nhsuk-u-visually-hidden")
                .around(Words.text(hidden));
    return Element.named("caption")
        .with("class", Given.together("nhsuk-table__caption", size, caption.mark().classes()))
        .with("id", captionId())
        .around(caption.words(), spoken);
  }

  public List<Content> heads() {
    return columns.stream().map(this::head).toList();
  }

  private Content head(Column column) {
    Cell cell = column.head();
    boolean next = column.nextDescending() && sortable() && !sortedByServer();
    return Element.named("th")
        .with(
            "class",
            Given.together(
                "nhsuk-table__header", cell.shape().classes("nhsuk-table__header"), cell.classes()))
        .with("scope", "col")
        .with("role", role("columnheader"))
        .flag(column.sortable(), "data-sort")
        .with("data-sort-next", Given.when(next, "descending"))
        .with("aria-sort", column.sorted().attribute())
        .around(cell.inside());
  }

  public List<Content> cells(List<Cell> row) {
    var cells = new ArrayList<Content>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(cell(row.get(i), i));
    }
    return cells;
  }

  private Content cell(Cell cell, int index) {
    boolean heads = index == 0 && look.headed();
    Cell column = index < columns.size() ? columns.get(index).head() : Cell.of("");
    String name = heads ? "nhsuk-table__header" : "nhsuk-table__cell";
    Cell.Shape shape = cell.shape().in(column.shape());
    return Element.named(heads ? "th" : "td")
        .with("class", Given.together(name, shape.classes(name), cell.classes()))
        .with("scope", Given.when(heads, "row"))
        .with("role", role(heads ? "rowheader" : "cell"))
        .with("data-sort-value", cell.sortValue())
        .around(look.is(Style.RESPONSIVE) ? named(cell, column) : cell.inside());
  }

  /// On a phone each cell says which column it is of.
  private static Content named(Cell cell, Cell column) {
    var bare = new Cell(column.words(), column.hidden(), "", Cell.Shape.USUAL, "", "").inside();
    var name =
        Element.named("span")
            .with("class", "nhsuk-table__heading")
            .with("aria-hidden", "true")
            .around(bare, Words.text(" "));
    Content inside =
        cell.words() instanceof Words.Marked
            ? Element.named("span").around(cell.inside())
            : cell.inside();
    return output -> {
      output.writeUserContent(name);
      output.writeUserContent(inside);
    };
  }
}
