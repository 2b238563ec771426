package org.mainstay.ui.nhsuk.label;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Title;

/// Fields that belong together, under one legend.
///
/// @param describedBy ids of what explains the group, may be empty
/// @param role only for groups of boxes to type in, otherwise empty
public record Fieldset(Title title, Content inside, String describedBy, String role)
    implements Drawn {
  public Fieldset {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(inside, "inside");
  }

  /// Fields under a legend.
  public static Fieldset around(Title title, Content inside) {
    return new Fieldset(title, inside, "", "");
  }
}
