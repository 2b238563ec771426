package org.mainstay.inside.support.tasks.pages;

import java.util.List;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Select;

/// One task: what it is, and the forms that settle it or give it to somebody else.
///
/// @param about the case it is about in the words of a board, empty for a task of the team
/// @param list where all of the case, or of the worker, are
/// @param facts what is said of it, one a line
/// @param team who may do it
/// @param notice a sentence if somebody else changed it meanwhile, empty otherwise
public record TaskView(
    String about,
    String list,
    String path,
    String what,
    List<String> facts,
    boolean isOpen,
    List<Select.Line> team,
    String notice,
    TaskForm form)
    implements Drawn {
  public TaskView {
    facts = List.copyOf(facts);
    team = List.copyOf(team);
  }

  /// What may become of it.
  public List<Choice> states() {
    return List.of(
        Choice.of(Task.State.DONE.name(), Task.State.DONE.words()),
        Choice.of(Task.State.NOT_NEEDED.name(), Task.State.NOT_NEEDED.words()));
  }
}
