package org.mainstay.inside.groups.stories;

import java.util.List;
import java.util.Set;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Select;

/// The form on which a story is written down.
///
/// @param path where it goes
public record WriteStoryView(CaseHead head, String path, StoryForm form) implements Drawn {
  /// The groups that can be chosen.
  public List<Select.Line> groups() {
    return StaffGroupAnswers.all().stream()
        .<Select.Line>map(group -> new Select.Line.Option(group, group))
        .toList();
  }

  /// That the person agreed.
  public Checkboxes agreed() {
    return Checkboxes.single(
            "agreed",
            "yes",
            "They read these words and agreed that everybody may read them, on the public page only")
        .chosen(form.value("agreed").isEmpty() ? Set.of() : Set.of("yes"))
        .errors(form.errors());
  }
}
