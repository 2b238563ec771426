package org.mainstay.ui.nhsuk.content;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// Help that opens when it is pressed.
///
/// @param expander the wider kind, in a box
public record Details(Words summary, Words inside, boolean open, boolean expander)
    implements Drawn {
  public Details {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(inside, "inside");
  }

  public static Details of(String summary, Content inside) {
    return new Details(Words.text(summary), Words.drawn(inside), false, false);
  }

  public static Details of(String summary, String inside) {
    return new Details(Words.text(summary), Words.text(inside), false, false);
  }

  /// The wider kind, in a box.
  public static Details expander(String summary, Content inside) {
    return new Details(Words.text(summary), Words.drawn(inside), false, true);
  }

  public String classes() {
    return Given.together("nhsuk-details", Given.when(expander, "nhsuk-expander"));
  }
}
