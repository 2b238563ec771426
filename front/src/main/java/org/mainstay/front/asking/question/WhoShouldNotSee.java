package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.window.Window;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// Who in the team should not see this, by name: they will see nothing at all.
public record WhoShouldNotSee(Listed listed) implements Question {
  static final String ANYONE = "anyone";
  static final String TEAM = "team";
  static final String NAMES = "names";

  @Override
  public String place() {
    return "5";
  }

  @Override
  public List<String> fields() {
    return List.of(ANYONE, TEAM, NAMES);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    var team = listed.team().get();
    var names =
        Textarea.labelled(NAMES, team.isEmpty() ? "Their names" : "Names of anyone else")
            .rows(2)
            .value(answers.text(NAMES))
            .errors(errors);
    Content who =
        output -> {
          if (!team.isEmpty()) {
            output.writeUserContent(boxes(team, answers, errors));
          }
          output.writeUserContent(names);
          unseen(team, answers)
              .forEach(
                  id ->
                      output.writeContent(
                          "<input type=\"hidden\" name=\"team\" value=\"" + id + "\">"));
        };
    return List.of(
        Radios.asked(ANYONE, "Is there anyone in our team who should not see this?")
            .hint("Such as someone you know or work with. They will not be told.")
            .from(Choice.of("no", "No"), Choice.of("yes", "Yes").revealing(who))
            .chosen(answers.text(ANYONE))
            .errors(errors));
  }

  /// Those who were ticked and cannot be shown just now: they must not be forgotten.
  private static List<UUID> unseen(List<Window.TeamMember> team, Answers answers) {
    return workers(answers).stream()
        .filter(id -> team.stream().noneMatch(member -> member.workerId().equals(id)))
        .toList();
  }

  private static Content boxes(List<Window.TeamMember> team, Answers answers, Errors errors) {
    return Checkboxes.labelled(TEAM, "Who should not see this?")
        .from(
            team.stream()
                .map(
                    member ->
                        Choice.of(member.workerId().toString(), member.name(), member.roleWords()))
                .toList())
        .chosen(Set.copyOf(answers.all(TEAM)))
        .errors(errors);
  }

  @Override
  public Errors problems(Answers answers) {
    boolean named = !workers(answers).isEmpty() || !answers.text(NAMES).isEmpty();
    boolean yes = answers.has(ANYONE, "yes");
    boolean no = answers.has(ANYONE, "no");
    return new Limits(answers)
        .unless(yes || no, ANYONE, "Choose Yes or No")
        // Without a script the names are in sight under "No" too: a name given is never ignored.
        .unless(!no || !named, ANYONE, "You gave a name. Choose Yes, or take the name away.")
        .unless(!yes || named, NAMES, "Tick or type a name, or choose No")
        .atMost(Limits.NOTE_MAX, NAMES)
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    var who = new ArrayList<String>();
    listed.members(workers(answers)).forEach(member -> who.add(member.name()));
    if (!names(answers).isEmpty()) {
      who.add(names(answers));
    }
    return List.of(
        new Told("Who should not see this", who.isEmpty() ? "Nobody" : String.join("\n", who)));
  }

  /// The members of the team who were ticked.
  public static List<UUID> workers(Answers answers) {
    return answers.all(TEAM).stream().flatMap(WhoShouldNotSee::id).toList();
  }

  /// The names that were typed, blank if none.
  public static String names(Answers answers) {
    return answers.text(NAMES);
  }

  private static Stream<UUID> id(String value) {
    try {
      return Stream.of(UUID.fromString(value));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
