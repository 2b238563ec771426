package org.mainstay.ui.nhsuk.layout;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// The way through a long list, by numbers, or to the page before and the page after.
public record Pagination(List<Leaf> leaves, Step previous, Step next) implements Drawn {

  /// One page of the list, or the dots between two.
  public sealed interface Leaf {
    /// A page with its number.
    record Numbered(int number, String href, boolean current) implements Leaf {
      public String classes() {
        return Given.together(
            "nhsuk-pagination__item", Given.when(current, "nhsuk-pagination__item--current"));
      }
    }

    /// Pages left out.
    record Dots() implements Leaf {}
  }

  /// The page before or after.
  ///
  /// @param words instead of "Previous" or "Next", may be nothing
  /// @param label what that page is called, may be nothing
  public record Step(String href, Words words, Words label) {
    public static final Step NONE = new Step("", Words.none(), Words.none());

    public Step {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(label, "label");
    }

    public static Step to(String href) {
      return new Step(href, Words.none(), Words.none());
    }

    public boolean given() {
      return !href.isEmpty();
    }
  }

  public Pagination {
    leaves = List.copyOf(leaves);
  }

  public boolean numbered() {
    return !leaves.isEmpty();
  }
}
