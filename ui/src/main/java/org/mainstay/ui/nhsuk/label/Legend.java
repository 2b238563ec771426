package org.mainstay.ui.nhsuk.label;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Caption;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Title;

/// What a group of fields is called.
public record Legend(Title title) implements Drawn {
  public Legend {
    Objects.requireNonNull(title, "title");
  }

  /// A legend must come first in its group, so a caption before it stands in it.
  public Caption caption() {
    Caption caption = title.caption().sized(title.size());
    return caption.placement() == Caption.Placement.BEFORE
        ? caption.placed(Caption.Placement.START)
        : caption;
  }

  public String classes() {
    String size =
        title.size().under("nhsuk-fieldset__legend--", Size.OF_TITLES, title.mark().classes());
    return Given.together("nhsuk-fieldset__legend", size, title.mark().classes());
  }

  /// The words with their caption, as a heading if they are one.
  public Content inside() {
    return title.level().heading()
        ? Element.named(title.level().tag())
            .with("class", "nhsuk-fieldset__heading")
            .with("id", title.headingMark().id())
            .around(words())
        : words();
  }

  private Content words() {
    return caption().within(title.words());
  }
}
