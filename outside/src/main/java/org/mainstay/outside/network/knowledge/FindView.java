package org.mainstay.outside.network.knowledge;

import java.util.List;
import org.mainstay.outside.academy.shelf.Look;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;

/// What was found for the words that somebody typed.
///
/// @param typed as they typed it, blank before
public record FindView(String typed, List<Look.Found> found) implements Drawn {
  public FindView {
    found = List.copyOf(found);
  }

  public Input box() {
    return Input.labelled("words", "Search articles and questions").value(typed);
  }

  /// How much was found, in words; blank before anything was looked for.
  public String howMuch() {
    if (typed.isEmpty()) {
      return "";
    }
    return switch (found.size()) {
      case 0 -> "We found nothing for “%s”".formatted(typed);
      case 1 -> "We found 1 page for “%s”".formatted(typed);
      default -> "We found %d pages for “%s”".formatted(found.size(), typed);
    };
  }
}
