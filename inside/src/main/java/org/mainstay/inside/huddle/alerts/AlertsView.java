package org.mainstay.inside.huddle.alerts;

import java.util.List;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;

/// Records that were opened without a reason that the house knows, and what was found.
///
/// @param open the number of the alert whose form was refused, blank for none
public record AlertsView(List<Waits> waiting, List<Done> done, String open, TeamForm form)
    implements Drawn {
  public AlertsView {
    waiting = List.copyOf(waiting);
    done = List.copyOf(done);
  }

  /// A case by its alias.
  ///
  /// @param path to who looked at it
  public record Case(String alias, String path) {
    /// None that can be named.
    static final Case NONE = new Case("", "");

    public boolean isNamed() {
      return !path.isEmpty();
    }
  }

  /// One that nobody has looked at.
  public record Waits(String id, String words, Case about) {}

  /// One that somebody looked at.
  public record Done(String words, Case about, String looked) {}

  /// Whether this one's form was refused.
  public boolean isOpen(Waits one) {
    return one.id().equals(open);
  }

  public Textarea foundBox(Waits one) {
    String name = "found-" + one.id();
    return Textarea.labelled(name, "What did you find?")
        .hint("Talk with them first. No detail of a case.")
        .rows(2)
        .value(form.value(name))
        .errors(form.errors());
  }
}
