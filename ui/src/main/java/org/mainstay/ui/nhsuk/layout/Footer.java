package org.mainstay.ui.nhsuk.layout;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Words;

/// The foot of every page: where else to go, and what must be said everywhere.
///
/// @param columns how many groups stand side by side, 1 to 4
/// @param meta below the links, plain words become a paragraph
/// @param copyright the last line, plain words become a paragraph
public record Footer(int columns, List<Group> groups, List<Link> links, Words meta, Words copyright)
    implements Drawn {
  private static final List<String> WIDTHS =
      List.of("full", "one-half", "one-third", "one-quarter");

  /// Links under a heading.
  ///
  /// @param width such as `one-half`, or empty for its share
  public record Group(Heading heading, Words words, List<Link> links, String width) {
    public Group {
      Objects.requireNonNull(heading, "heading");
      links = List.copyOf(links);
    }

    public static Group of(String heading, List<Link> links) {
      return new Group(Heading.of(heading), Words.none(), links, "");
    }

    /// The heading as it is drawn.
    public Content title() {
      String size = Size.S.under("nhsuk-heading-", Size.OF_HEADINGS, heading.mark().classes());
      return heading.given()
          ? heading.drawn("nhsuk-footer__heading", size, heading.words())
          : Words.none();
    }
  }

  public Footer {
    groups = List.copyOf(groups);
    links = List.copyOf(links);
    if (columns < 1 || columns > WIDTHS.size()) {
      throw new IllegalArgumentException("columns must be 1..4, got " + columns);
    }
  }

  public String column(Group group) {
    return "nhsuk-grid-column-"
        + (group.width().isEmpty() ? WIDTHS.get(columns - 1) : group.width());
  }

  /// The groups in rows of so many columns.
  public List<List<Group>> rows() {
    var rows = new ArrayList<List<Group>>();
    for (int from = 0; from < groups.size(); from += columns) {
      rows.add(groups.subList(from, Math.min(from + columns, groups.size())));
    }
    return rows;
  }
}
