package org.mainstay.inside.study.engagement.pages.said;

import java.util.List;
import org.mainstay.inside.study.engagement.Quoted;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.label.Errors;

/// What one person said, for the second of two to look at.
///
/// @param agreed where it may be quoted, and until when
/// @param warnings what in it could tell who it is
/// @param isOther whether whoever looks did not write it
public record LookView(
    Quoted quote,
    String project,
    String path,
    String agreed,
    List<String> warnings,
    boolean isOther,
    Errors errors)
    implements Drawn {
  static final String LOOKED = "looked";

  public LookView {
    warnings = List.copyOf(warnings);
  }

  public boolean isDraft() {
    return quote.standing() == Quoted.Standing.DRAFT;
  }

  public Checkboxes looked() {
    return Checkboxes.single(LOOKED, "yes", "I read it. Nothing in it tells who it is")
        .errors(errors);
  }
}
