package org.mainstay.inside.work.employment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A vocational profile or an action plan with its steps, to be read and written anew.
///
/// @param path of all that is about work in the case
/// @param written which version it is, in words
/// @param lines the steps, for a plan
/// @param notice a sentence if somebody else wrote meanwhile, empty otherwise
public record SheetView(
    CaseHead head,
    String path,
    Sheet sheet,
    String written,
    List<Line> lines,
    String notice,
    SupportForm form)
    implements Drawn {
  public SheetView {
    lines = List.copyOf(lines);
  }

  /// One step of a plan.
  ///
  /// @param state such as "Overdue", blank while it is to be done
  public record Line(String id, String what, String doer, String due, String state) {
    public boolean isOpen() {
      return !state.startsWith("Done");
    }
  }

  public boolean isPlan() {
    return sheet == Sheet.PLAN;
  }

  /// Where the answers go.
  public String own() {
    return path + (isPlan() ? "/plan" : "/profile");
  }

  /// Its questions, a box each.
  public List<Textarea> boxes() {
    return sheet.questions().stream().map(this::box).toList();
  }

  private Textarea box(Sheet.Question question) {
    var box =
        Textarea.labelled(question.name(), question.words())
            .rows(3)
            .value(form.value(question.name()))
            .errors(form.errors());
    return question.hint().isEmpty() ? box : box.hint(question.hint());
  }

  /// That the plan was agreed.
  public Checkboxes agreed() {
    return Checkboxes.single("agreed", "yes", "I have agreed this plan with them")
        .chosen(Set.of(form.value("agreed")))
        .errors(form.errors());
  }

  /// Who may do a step.
  public List<Choice> doers() {
    return Arrays.stream(PlanSteps.Doer.values())
        .<Choice>map(doer -> Choice.of(doer.name(), doer.words()))
        .toList();
  }
}
