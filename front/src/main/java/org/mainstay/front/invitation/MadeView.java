package org.mainstay.front.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mainstay.ui.Drawn;

/// An invitation to hand over: its words stand on this page and nowhere else.
///
/// @param page where the person types the words
/// @param until the last day on which they work
public record MadeView(String hub, String page, List<String> code, String until) implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public MadeView {
    code = List.copyOf(code);
  }

  static MadeView of(String hub, String host, List<String> code, LocalDate until) {
    return new MadeView(hub, host + InvitedPages.PAGE, code, DAY.format(until));
  }
}
