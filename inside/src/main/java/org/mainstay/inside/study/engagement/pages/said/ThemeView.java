package org.mainstay.inside.study.engagement.pages.said;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The form for one thing that people said.
///
/// @param version how often it was written when this was read; 0 for a new one
/// @param people who spoke in the project
/// @param said who of them spoke of it
public record ThemeView(
    String project, String path, int version, List<Person> people, Set<UUID> said, TeamForm form)
    implements Drawn {
  public ThemeView {
    people = List.copyOf(people);
    said = Set.copyOf(said);
  }

  /// Somebody who spoke.
  public record Person(UUID id, String words) {}

  public Input name() {
    return Input.labelled("name", "What is it about, in a few words?")
        .value(form.value("name"))
        .errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "What did you hear?")
        .hint("In your words, so that nobody is known by it. Everybody may read it later.")
        .rows(5)
        .value(form.value("words"))
        .errors(form.errors());
  }

  public Checkboxes who() {
    return Checkboxes.labelled("said", "Who spoke of it?")
        .hint("It is shown to everybody once three people spoke of it.")
        .from(
            people.stream()
                .<Choice>map(one -> Choice.of(one.id().toString(), one.words()))
                .toList())
        .chosen(said.stream().map(UUID::toString).collect(Collectors.toSet()))
        .errors(form.errors());
  }
}
