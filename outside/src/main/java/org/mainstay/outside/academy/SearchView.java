package org.mainstay.outside.academy;

import gg.jte.Content;
import java.util.List;
import org.mainstay.outside.academy.shelf.Look;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;

/// What was found for the words that somebody typed.
///
/// @param typed as they typed it, blank before
public record SearchView(String typed, List<Look.Found> found) implements Drawn {
  static final SearchView EMPTY = new SearchView("", List.of());

  public SearchView {
    found = List.copyOf(found);
  }

  /// The box for the words, with the button.
  public Content form() {
    return new SearchForm(Input.labelled("words", "Search guides and courses").value(typed));
  }

  /// How much was found, in words; blank before anything was looked for.
  public String howMuch() {
    if (typed.isEmpty()) {
      return "";
    }
    return switch (found.size()) {
      case 0 -> "We found nothing for “%s”".formatted(typed);
      case 1 -> "We found 1 page for “%s”".formatted(typed);
      default -> "We found " + found.size() + " pages for “" + typed + "”";
    };
  }
}
