package org.mainstay.outside.academy;

import gg.jte.Content;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mainstay.outside.academy.shelf.Guide;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.BackLink;

/// One guide, to read on a screen or on paper.
///
/// @param checked when somebody last looked whether it is right, in words
public record GuideView(String title, String summary, Content text, String checked, OnPaper paper)
    implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static GuideView of(Guide guide, String address, OnPaper paper) {
    return new GuideView(
        guide.title(),
        guide.summary(),
        guide.prose().drawn(address),
        DAY.format(guide.checked()),
        paper);
  }

  /// The way to all guides.
  public BackLink back() {
    return BackLink.to(AcademyPages.HOME, "All guides and courses");
  }
}
