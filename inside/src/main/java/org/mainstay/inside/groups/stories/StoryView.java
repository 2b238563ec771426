package org.mainstay.inside.groups.stories;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.label.Errors;

/// One story, and what in it could tell who it is.
///
/// @param lines its words; none once it is over
/// @param mayShow whether whoever looks is not the one who wrote it down
/// @param until its last day, in words
public record StoryView(
    Testimonial story,
    String path,
    List<String> lines,
    List<String> warnings,
    boolean mayShow,
    String until,
    Errors errors)
    implements Drawn {
  static final String LOOKED = "looked";

  public StoryView {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  public boolean isDraft() {
    return story.standing() == Testimonial.Standing.DRAFT;
  }

  public boolean isOver() {
    return story.standing() == Testimonial.Standing.OVER;
  }

  /// That nothing in it gives the person away.
  public Checkboxes looked() {
    return Checkboxes.single(LOOKED, "yes", "I read it: nothing in it tells who it is")
        .errors(errors);
  }
}
