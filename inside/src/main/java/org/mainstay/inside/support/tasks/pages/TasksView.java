package org.mainstay.inside.support.tasks.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Select;

/// The tasks of a case, or what a worker and the team have to do, with the form for a further one.
///
/// @param head the head of the case, or none
/// @param action where a further task is kept
/// @param parts the lists, in their order
/// @param team who may do it
/// @param notice a sentence if another was kept meanwhile, empty otherwise
public record TasksView(
    List<CaseHead> head,
    String action,
    List<Part> parts,
    List<Select.Line> team,
    String notice,
    TaskForm form)
    implements Drawn {
  public TasksView {
    head = List.copyOf(head);
    parts = List.copyOf(parts);
    team = List.copyOf(team);
  }

  /// Some tasks under a heading.
  ///
  /// @param none what is said if there are none
  public record Part(String id, String heading, String none, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// One task.
  ///
  /// @param words what is to be done, or of which case it is where anybody may look
  public record Line(String words, String who, String by, String standing, String path) {}
}
