package org.mainstay.outside.academy.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.BackLink;

/// A certificate on one page: who, what, when, and what it does not say.
///
/// @param name as somebody typed it just now
/// @param parts what was asked about
public record CertificateView(
    String name, String title, String day, String hub, List<String> parts, BackLink back)
    implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public CertificateView {
    parts = List.copyOf(parts);
  }

  static CertificateView of(Course course, String name, LocalDate day, String hub) {
    return new CertificateView(
        name,
        course.title(),
        DAY.format(day),
        hub,
        course.parts().stream().map(Course.Part::heading).toList(),
        BackLink.to(course.certificate(), "Change the name"));
  }
}
