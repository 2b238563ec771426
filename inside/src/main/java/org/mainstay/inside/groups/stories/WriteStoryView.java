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

  /// Whether the person agreed to more than the public page.
  public Checkboxes reports() {
    return Checkboxes.single(
            "reports", "yes", "They also agreed that reports to those who pay for the hub quote it")
        .hint(
            "Tell them: a report that somebody has already cannot be called back. No new one quotes"
                + " it once they take it back.")
        .chosen(form.value("reports").isEmpty() ? Set.of() : Set.of("yes"))
        .errors(form.errors());
  }

  /// That the person agreed.
  public Checkboxes agreed() {
    return Checkboxes.single(
            "agreed",
            "yes",
            "They read these words and agreed that everybody may read them on the public page")
        .chosen(form.value("agreed").isEmpty() ? Set.of() : Set.of("yes"))
        .errors(form.errors());
  }
}
