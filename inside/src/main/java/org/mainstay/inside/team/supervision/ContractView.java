package org.mainstay.inside.team.supervision;

import java.util.List;
import java.util.Set;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Select;

/// What is agreed on one worker's supervision, as a form.
///
/// @param rule what the handbook says for their role
/// @param version the one that was seen
public record ContractView(
    String name,
    String path,
    String rule,
    List<Select.Line> supervisors,
    String version,
    TeamForm form)
    implements Drawn {
  public ContractView {
    supervisors = List.copyOf(supervisors);
  }

  public Select supervisor() {
    return Select.labelled("supervisor", "Who gives supervision?")
        .from(supervisors)
        .chosen(form.value("supervisor"))
        .errors(form.errors());
  }

  public Input outsideName() {
    return Input.labelled("outside-name", "Their name, if they are from outside the team")
        .value(form.value("outside-name"))
        .errors(form.errors());
  }

  public Checkboxes professional() {
    return ticked("professional", "Whoever comes from outside is a mental health professional");
  }

  public Checkboxes group() {
    return ticked("group", "It is held in a group").errors(form.errors());
  }

  private Checkboxes ticked(String name, String words) {
    return Checkboxes.titled(name, Title.NONE)
        .from(Choice.of("yes", words))
        .chosen(form.value(name).equals("yes") ? Set.of("yes") : Set.of());
  }

  public DateInput starts() {
    return DateInput.labelled("starts", "From which day?")
        .holding(form.day("starts"))
        .errors(form.errors());
  }

  public DateInput review() {
    return DateInput.labelled("review", "On which day do you look at it again?")
        .holding(form.day("review"))
        .errors(form.errors());
  }

  public Input weeks() {
    return Input.labelled("weeks", "After how many weeks at most?")
        .width(2)
        .inputmode("numeric")
        .value(form.value("weeks"))
        .errors(form.errors());
  }
}
