package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.mainstay.ui.nhsuk.content.Card;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.SummaryList;
import org.mainstay.ui.nhsuk.listing.Table;
import org.mainstay.ui.nhsuk.listing.TaskList;

/// Turns upstream parameters into our records: whatever is read row by row.
final class ListingPorts {
  private ListingPorts() {}

  static Content summaryList(Context given) {
    var lines = SummaryList.Lines.ALL;
    if (given.no("border")) {
      lines = SummaryList.Lines.NONE;
    } else if (given.no("lastRowBorder")) {
      lines = SummaryList.Lines.NOT_LAST;
    }
    var rows =
        given.list("rows").stream()
            .map(
                row ->
                    new SummaryList.Row(
                        row.words("key"),
                        row.words("value"),
                        ContentPorts.actions(row),
                        !row.no("border"),
                        row.at("key").text("width")))
            .toList();
    if (!given.truthy("card")) {
      return new SummaryList(rows, lines, Words.none());
    }
    Heading heading = ContentPorts.heading(given.at("card"), "heading", Level.H2);
    var list = new SummaryList(rows, lines, heading.words());
    return ContentPorts.around(given.at("card"), heading, list);
  }

  /// Upstream counts empty places too.
  static Content taskList(Context given) {
    String prefix = given.truthy("idPrefix") ? given.text("idPrefix") : "task-list";
    var tasks = new ArrayList<TaskList.Task>();
    var items = given.every("items").toList();
    for (int i = 0; i < items.size(); i++) {
      Context item = items.get(i);
      if (item.said()) {
        tasks.add(
            new TaskList.Task(
                prefix + "-" + (i + 1),
                item.truthy("heading") ? item.words("heading") : item.words("title"),
                item.text("href"),
                item.words("hint"),
                status(item.at("status"))));
      }
    }
    return new TaskList(tasks);
  }

  private static TaskList.Status status(Context given) {
    Words words =
        given.truthy("tag") ? Words.drawn(ContentPorts.tag(given.at("tag"))) : given.own();
    return new TaskList.Status(words, given.text("classes"));
  }

  static Content table(Context given) {
    var styles = EnumSet.noneOf(Table.Style.class);
    if (given.text("variant").equals("reverse")) {
      styles.add(Table.Style.REVERSE);
    }
    for (Table.Style style :
        List.of(Table.Style.COMPACT, Table.Style.RESPONSIVE, Table.Style.STRIPED)) {
      if (given.yes(style.name().toLowerCase(Locale.ROOT))) {
        styles.add(style);
      }
    }
    var lines = Table.Lines.ALL;
    if (given.no("border")) {
      lines = Table.Lines.NONE;
    } else if (given.no("lastRowBorder")) {
      lines = Table.Lines.NOT_LAST;
    }
    var table =
        new Table(
            ContentPorts.heading(given, "caption", Level.H2),
            given.every("head").filter(Context::said).map(ListingPorts::column).toList(),
            given.every("rows").filter(row -> row.node().isArray()).map(ListingPorts::row).toList(),
            new Table.Look(
                styles,
                lines,
                given.yes("firstCellIsHeader"),
                given.yes("scroll") ? Table.Scroll.SCRIPTED : Table.Scroll.NONE));
    return given.truthy("card") || given.truthy("panel") ? inCard(given, table) : table;
  }

  private static Content inCard(Context given, Table table) {
    if (given.at("card").truthy("heading")) {
      Heading heading = ContentPorts.heading(given.at("card"), "heading", Level.H2);
      return ContentPorts.around(given.at("card"), heading, table);
    }
    Heading heading = ContentPorts.heading(given, "heading", Level.H2);
    if (given.truthy("headingLevel")) {
      heading = heading.at(Level.valueOf("H" + given.text("headingLevel")));
    }
    Context card = given.at("card");
    if (!card.truthy("variant") && given.yes("panel")) {
      return Card.feature(heading.words().plain(), table).at(heading.level());
    }
    return ContentPorts.around(card, heading, table);
  }

  private static List<Cell> row(Context row) {
    var cells = new ArrayList<Cell>();
    row.node()
        .valueStream()
        .map(Context::new)
        .filter(Context::said)
        .forEach(c -> cells.add(cell(c)));
    return cells;
  }

  private static Column column(Context given) {
    var sorted = Column.Sorted.NEVER;
    if (given.yes("sort")) {
      sorted = Column.Sorted.NOT_YET;
    } else if (given.truthy("sort")) {
      sorted = Column.Sorted.valueOf(FormPorts.constant(given.text("sort")));
    }
    return new Column(cell(given), sorted, given.text("sortNext").equals("descending"));
  }

  private static Cell cell(Context given) {
    String format = given.text("format");
    String align = given.text("align");
    return new Cell(
        given.own(),
        given.text("visuallyHiddenText"),
        given.text("href"),
        new Cell.Shape(
            format.isEmpty() ? Cell.Format.USUAL : Cell.Format.valueOf(FormPorts.constant(format)),
            align.isEmpty() ? Cell.Align.USUAL : Cell.Align.valueOf(FormPorts.constant(align)),
            given.text("width")),
        given.text("classes"),
        given.text("sortValue"));
  }
}
