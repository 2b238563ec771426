package org.mainstay.inside.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;

/// The form on which a group or a workshop is set up.
public record SetUpView(GroupForm form, List<Select.Line> leaders) implements Drawn {
  public SetUpView {
    leaders = List.copyOf(leaders);
  }

  /// What sort of thing it is.
  public Radios kind() {
    return Radios.labelled("kind", "What is it?")
        .inline()
        .from(
            Arrays.stream(Gathering.Kind.values())
                .map(kind -> Choice.of(kind.name(), kind.words()))
                .toList())
        .chosen(form.value("kind"))
        .errors(form.errors());
  }

  /// Where it takes place.
  public Radios where() {
    return Radios.labelled("where", "Where is it?")
        .inline()
        .from(Choice.of("online", "Online"), Choice.of("room", "In a room"))
        .chosen(form.value("where"))
        .errors(form.errors());
  }

  /// Whether somebody can come in after the first session.
  public Checkboxes joinsLate() {
    return Checkboxes.single("joins-late", "yes", "People can still join after the first session")
        .chosen(form.value("joins-late").isEmpty() ? Set.of() : Set.of("yes"));
  }
}
