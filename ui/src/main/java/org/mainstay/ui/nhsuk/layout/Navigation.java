package org.mainstay.ui.nhsuk.layout;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// The main parts of a side, one of which one is in.
public record Navigation(List<Item> items, boolean white, boolean justified) implements Drawn {
  public static final Navigation NONE = new Navigation(List.of(), false, false);

  /// One part.
  public record Item(Words words, String href, Here here) {
    public Item {
      Objects.requireNonNull(words, "words");
    }

    public static Item to(String href, String words) {
      return new Item(Words.text(words), href, Here.ELSEWHERE);
    }

    /// The part one is in, on this very page or on one below it.
    public Item current(boolean page) {
      return new Item(words, href, page ? Here.THIS_PAGE : Here.THIS_PART);
    }

    public String classes() {
      return Given.together(
          "nhsuk-header__navigation-item",
          Given.when(here != Here.ELSEWHERE, "nhsuk-header__navigation-item--current"));
    }
  }

  /// Where one is, seen from an item.
  public enum Here {
    ELSEWHERE(""),
    THIS_PART("true"),
    THIS_PAGE("page");

    private final String attribute;

    Here(String attribute) {
      this.attribute = attribute;
    }

    public String attribute() {
      return attribute;
    }
  }

  public Navigation {
    items = List.copyOf(items);
  }

  public static Navigation of(Item... items) {
    return new Navigation(List.of(items), false, false);
  }

  public String classes() {
    return Given.together(
        "nhsuk-header__navigation",
        Given.when(white, "nhsuk-header__navigation--white"),
        Given.when(justified, "nhsuk-header__navigation--justified"));
  }
}
