package org.mainstay.inside.huddle.suggesting;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.team.Role;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;

/// What somebody needs of whoever supports them, as a form.
///
/// @param path where the form goes
public record NeedView(CaseHead head, String path, Needed needed, Errors errors) implements Drawn {

  public Checkboxes topics() {
    return Checkboxes.labelled("topics", "What do they need help with?")
        .from(Chosen.of(Need.class, Need::words))
        .chosen(Chosen.names(needed.topics()));
  }

  public Checkboxes roles() {
    List<Choice> roles =
        Arrays.stream(Role.values())
            .filter(Role::supportsPeople)
            .<Choice>map(role -> Choice.of(role.name(), role.words()))
            .toList();
    return Checkboxes.labelled("roles", "Who can give it?")
        .hint("Tick all that will do. Tick none if it does not matter.")
        .from(roles)
        .chosen(Chosen.names(needed.roles()));
  }

  public Select language() {
    return Select.labelled("language", "In which language do they talk about what matters to them?")
        .from(
            Languages.ALL.stream()
                .<Select.Line>map(each -> new Select.Line.Option(each, each))
                .toList())
        .chosen(needed.language());
  }

  public Checkboxes interpreter() {
    return Checkboxes.single("interpreter", "yes", "An interpreter is agreed");
  }

  public Radios gender() {
    return Radios.labelled("gender", "Does it matter to them whether it is a woman or a man?")
        .from(Chosen.of(Needed.AskedFor.class, Needed.AskedFor::words))
        .chosen(needed.gender().name());
  }

  public Checkboxes ways() {
    return Checkboxes.labelled("ways", "How can they meet?")
        .from(Chosen.of(MeetBy.class, MeetBy::words))
        .chosen(Chosen.names(needed.ways()))
        .errors(errors);
  }

  public Checkboxes parts() {
    return Checkboxes.labelled("parts", "When can they meet?")
        .from(Chosen.of(Part.class, Part::words))
        .chosen(Chosen.names(needed.parts()))
        .errors(errors);
  }
}
