package org.mainstay.front.helpnow;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mainstay.ui.Drawn;

/// What the page for right now shows.
public record HelpView(CrisisNumbers numbers) implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /// The day somebody last rang all the numbers, such as "3 November 2026".
  public String checked() {
    return numbers.checked().format(DAY);
  }
}
