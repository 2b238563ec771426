package org.mainstay.ui.nhsuk.label;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Caption;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Title;

/// What one field is called, bound to the field by its id.
public record Label(Title title, String field) implements Drawn {
  public Label {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(field, "field");
  }

  public Caption caption() {
    return title.caption().sized(title.size());
  }

  /// The label itself, without the heading around it.
  public Content bare() {
    String size = title.size().under("nhsuk-label--", Size.OF_TITLES, title.mark().classes());
    return Element.named("label")
        .with("class", Given.together("nhsuk-label", size, title.mark().classes()))
        .with("id", title.mark().id())
        .with("for", field)
        .around(caption().within(title.words()));
  }
}
