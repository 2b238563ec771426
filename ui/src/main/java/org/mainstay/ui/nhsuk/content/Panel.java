package org.mainstay.ui.nhsuk.content;

import gg.jte.Content;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Level;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Words;

/// The large box of a page that says that all is done, or asks to stop and think.
///
/// @param interruption asks to stop and think rather than saying that all is done
public record Panel(Heading heading, Words words, boolean interruption) implements Drawn {
  private static final Set<Size> SIZES = EnumSet.of(Size.M, Size.L, Size.XL);

  public Panel {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(words, "words");
  }

  /// All is done; the heading is that of the page.
  public static Panel done(String heading, Content words) {
    return new Panel(Heading.of(heading).at(Level.H1), Words.drawn(words), false);
  }

  /// Stop and think; the heading is that of the page.
  public static Panel interruption(String heading, Content words) {
    return new Panel(Heading.of(heading).at(Level.H1), Words.drawn(words), true);
  }

  public String classes() {
    return Given.together("nhsuk-panel", Given.when(interruption, "nhsuk-panel--interruption"));
  }

  /// The heading as it is drawn.
  public Content title() {
    String prefix = "nhsuk-panel__heading--";
    String size = heading.size().under(prefix, SIZES, heading.mark().classes());
    return heading.drawn("nhsuk-panel__heading", size, heading.words());
  }
}
