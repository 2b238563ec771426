package org.mainstay.ui.nhsuk.label;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// Everything to put right, at the top of the page, each with a link to its field.
public record ErrorSummary(Words heading, Words description, List<Line> lines, Focus focus)
    implements Drawn {

  /// One thing to put right.
  ///
  /// @param href where it is, may be empty
  public record Line(Words words, String href) {
    public Line {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(href, "href");
    }
  }

  /// Whether a script may move the focus to the summary.
  public enum Focus {
    UNSAID,
    MOVED,
    KEPT
  }

  public ErrorSummary {
    lines = List.copyOf(lines);
  }

  /// The summary of these errors, or nothing if there are none.
  public static Content of(Errors errors) {
    return errors.any()
        ? new ErrorSummary(
            Words.text("There is a problem"),
            Words.none(),
            errors.all().stream()
                .map(error -> new Line(Words.text(error.message()), "#" + error.field()))
                .toList(),
            Focus.UNSAID)
        : Words.none();
  }

  /// The summary of these errors, or nothing if there are none.
  public static Content of(List<FieldError> errors) {
    return of(new Errors(errors));
  }

  /// What the attribute for the script says, nothing by default.
  public String autoFocusDisabled() {
    return switch (focus) {
      case UNSAID -> "";
      case MOVED -> "false";
      case KEPT -> "true";
    };
  }
}
