package org.mainstay.inside.study.engagement.pages.said;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The form for what one person said.
///
/// @param people those who agreed to be quoted
public record QuoteView(
    String project, String path, String theme, List<Person> people, TeamForm form)
    implements Drawn {
  public QuoteView {
    people = List.copyOf(people);
  }

  /// Somebody who agreed to be quoted.
  public record Person(UUID id, String words) {}

  public Radios voice() {
    return Radios.labelled("voice", "Who said it?")
        .from(
            people.stream()
                .<Choice>map(one -> Choice.of(one.id().toString(), one.words()))
                .toList())
        .chosen(form.value("voice"))
        .errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "What did they say?")
        .hint("Leave out or change whatever could tell who it is: names, places, days, rare jobs.")
        .rows(4)
        .value(form.value("words"))
        .errors(form.errors());
  }

  public Checkboxes group() {
    return Checkboxes.single(
            "group", "yes", "Say their staff group. Only if ten people of it spoke in this project")
        .chosen(form.value("group").equals("yes") ? Set.of("yes") : Set.of())
        .errors(form.errors());
  }
}
