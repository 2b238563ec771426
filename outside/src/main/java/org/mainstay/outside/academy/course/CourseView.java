package org.mainstay.outside.academy.course;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mainstay.outside.academy.AcademyPages;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.BackLink;

/// What a course is about, its parts, and which of them this browser has answered.
///
/// @param next where to go on
public record CourseView(
    String title,
    String summary,
    int minutes,
    String checked,
    List<Line> parts,
    boolean begun,
    boolean whole,
    String next)
    implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public CourseView {
    parts = List.copyOf(parts);
  }

  /// One part.
  public record Line(String heading, String href, boolean answered) {}

  static CourseView of(Course course, Passed passed) {
    int open =
        IntStream.rangeClosed(1, course.parts().size())
            .filter(number -> !passed.has(number))
            .findFirst()
            .orElse(0);
    return new CourseView(
        course.title(),
        course.summary(),
        course.minutes(),
        DAY.format(course.checked()),
        IntStream.rangeClosed(1, course.parts().size())
            .mapToObj(
                number ->
                    new Line(
                        course.parts().get(number - 1).heading(),
                        course.href(number),
                        passed.has(number)))
            .toList(),
        !passed.answers().isEmpty(),
        passed.isWhole(),
        open == 0 ? course.certificate() : course.href(open));
  }

  public BackLink back() {
    return BackLink.to(AcademyPages.HOME, "All guides and courses");
  }

  /// What the button says.
  public String onwards() {
    if (whole) {
      return "Go to your certificate";
    }
    return begun ? "Go on" : "Start";
  }
}
