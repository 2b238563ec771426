package org.mainstay.inside.safety;

import gg.jte.Content;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// The concern of a case: why it is open, who looks, what was said, the plan, and the history.
///
/// @param forms what this worker may fill in now
public record ConcernView(
    CaseHead head,
    StateView state,
    OpenForm opening,
    List<Content> forms,
    List<EntryView> history,
    Errors errors)
    implements Drawn {
  public ConcernView {
    forms = List.copyOf(forms);
    history = List.copyOf(history);
  }

  /// Where it stands.
  ///
  /// @param facts what is known, one sentence each; empty if no concern is open
  /// @param canRead whether it waits for its reader
  /// @param canGive whether there is a plan that was not given yet
  /// @param help what to tell the person at once
  public record StateView(
      List<String> facts,
      boolean canRead,
      boolean canGive,
      List<CrisisWords.Line> help,
      WordsForm.Target target) {
    public StateView {
      facts = List.copyOf(facts);
      help = List.copyOf(help);
    }
  }

  /// The form with which a worker opens a concern, or adds a fact to the open one.
  public record OpenForm(String title, List<Choice.Item> because, String chosen, String said) {
    public OpenForm {
      because = List.copyOf(because);
    }
  }

  /// One entry of the history.
  public record EntryView(String title, String by, List<String> lines) {
    public EntryView {
      lines = List.copyOf(lines);
    }
  }
}
