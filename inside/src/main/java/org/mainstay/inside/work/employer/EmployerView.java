package org.mainstay.inside.work.employer;

import java.util.List;
import java.util.Set;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;

/// What somebody let the team tell their employer, the talks under it, and the forms for more.
public record EmployerView(
    CaseHead head, String path, List<ConsentLine> consents, List<TalkLine> talks, EmployerForm form)
    implements Drawn {
  public EmployerView {
    consents = List.copyOf(consents);
    talks = List.copyOf(talks);
  }

  /// One consent.
  ///
  /// @param standing how it stands today
  public record ConsentLine(
      String id, String who, List<String> what, String given, String standing, boolean holds) {
    public ConsentLine {
      what = List.copyOf(what);
    }
  }

  /// One talk.
  public record TalkLine(String on, String who, String by, String said) {}

  /// Where all that is about work in the case is.
  public String work() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /// Under which consent somebody may have talked; how each stands is said.
  public List<Choice> allowed() {
    return consents.stream()
        .<Choice>map(one -> Choice.of(one.id(), one.who() + " (" + one.standing() + ")"))
        .toList();
  }

  /// That it was agreed in writing.
  public Checkboxes written() {
    return Checkboxes.single("written", "yes", "They have agreed to these words in writing")
        .chosen(Set.of(form.value("written")))
        .errors(form.errors());
  }
}
