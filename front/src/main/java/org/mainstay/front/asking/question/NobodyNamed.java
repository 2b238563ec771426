package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.signs.NameSigns;
import org.mainstay.ui.signs.RoleSigns;

/// A second look at words that may point at one person: they are shown again, and whoever wrote
/// them changes them or sends them all the same.
///
/// @param field in which they were typed
record NobodyNamed(String field) {
  /// The box that says that they were looked at.
  static final String BOX = "no-names";

  private static final String NAME = "This looks like a name: %s. Take it out if it is a person.";
  private static final String ROLE = "This may tell who it is: %s. Say \"one of my team\" instead.";

  /// The box, if there is something to look at.
  List<Content> drawn(Answers answers, Errors errors) {
    return isClear(answers)
        ? List.of()
        : List.of(
            Checkboxes.labelled(BOX, "Have you looked at this?")
                .from(Choice.of("yes", "Yes, nobody can tell from these words who it is"))
                .chosen(Set.copyOf(answers.all(BOX)))
                .errors(errors));
  }

  /// Asks for the second look, until it was taken.
  Limits checked(Limits limits, Answers answers) {
    var names = NameSigns.in(answers.text(field));
    var roles = RoleSigns.in(answers.text(field));
    var all = new ArrayList<>(names);
    all.addAll(roles);
    String said = roles.isEmpty() ? NAME : ROLE;
    return limits.unless(
        answers.has(BOX, "yes") || all.isEmpty(), field, said.formatted(String.join(", ", all)));
  }

  private boolean isClear(Answers answers) {
    String text = answers.text(field);
    return NameSigns.in(text).isEmpty() && RoleSigns.in(text).isEmpty();
  }
}
