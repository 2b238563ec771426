package org.mainstay.inside.safety;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.team.Role;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;

/// The forms of a concern that a worker may fill in, with what stands in them.
final class ConcernForms {
  private final Concerns concerns;

  /// What a worker may do on the page of a concern.
  enum Act {
    OPEN,
    READ,
    TALK,
    PLAN,
    GIVE,
    OWN;

    static Optional<Act> read(String typed) {
      return Arrays.stream(values()).filter(act -> act.name().equals(typed)).findFirst();
    }
  }

  ConcernForms(Concerns concerns) {
    this.concerns = concerns;
  }

  /// What a page was sent with, so that no word is lost when it is shown again.
  record Typed(Map<String, String> words, Errors errors) {
    static final Typed NOTHING = new Typed(Map.of(), Errors.NONE);
  }

  /// The conversation and the plan are for those who are trained for it; the next step is for all.
  List<Content> of(Concern concern, List<Entries.Entry> history, Role role, Typed typed) {
    List<Content> forms = new ArrayList<>();
    if (isTrained(role)) {
      forms.add(
          new WordsForm(
              "The conversation",
              "Talk with the person first. Write down what was said, in their own words.",
              target(concern, Act.TALK, history.size()),
              fields(Fields.TALK, standing(history, Entries.Kind.CONVERSATION, typed)),
              "Save the conversation",
              typed.errors()));
      forms.add(
          new WordsForm(
              "Safety plan",
              "Make it together, in the person’s own words. It is theirs.",
              target(concern, Act.PLAN, history.size()),
              fields(Fields.PLAN, standing(history, Entries.Kind.PLAN, typed)),
              "Save the plan",
              typed.errors()));
    }
    forms.add(own(concern, history, typed));
    return forms;
  }

  /// A conversation about safety is held by a trained role only.
  static boolean isTrained(Role role) {
    return role == Role.LEAD || role == Role.CLINICIAN;
  }

  static WordsForm.Target target(Concern concern, Act act, int version) {
    return new WordsForm.Target(CaseHead.Tab.CONCERN.of(concern.referral()), act.name(), version);
  }

  /// The latest entry of a kind.
  static Optional<Entries.Entry> latest(List<Entries.Entry> history, Entries.Kind kind) {
    return history.stream().filter(entry -> entry.kind() == kind).reduce((a, b) -> b);
  }

  private OwnForm own(Concern concern, List<Entries.Entry> history, Typed typed) {
    var standing = standing(history, Entries.Kind.OWNED, typed);
    return new OwnForm(
        target(concern, Act.OWN, history.size()),
        workers(concern.person()),
        standing.getOrDefault("owner", ""),
        standing.getOrDefault("nextStep", ""),
        reviewOn(standing),
        typed.errors());
  }

  private static DateInput.Typed reviewOn(Map<String, String> standing) {
    boolean isTyped = standing.containsKey("reviewOn-day");
    return isTyped
        ? DateInput.Typed.of(standing, "reviewOn")
        : Optional.ofNullable(standing.get("reviewOn"))
            .map(LocalDate::parse)
            .map(DateInput.Typed::of)
            .orElse(DateInput.Typed.NOTHING);
  }

  private List<Choice.Item> workers(PersonKey person) {
    return concerns.whoMaySee(person).stream()
        .map(worker -> Choice.of(worker.id() + "", worker.signed()))
        .toList();
  }

  private static List<WordsForm.FieldView> fields(
      List<Fields> fields, Map<String, String> standing) {
    return fields.stream().map(field -> field.on(standing)).toList();
  }

  private static Map<String, String> standing(
      List<Entries.Entry> history, Entries.Kind kind, Typed typed) {
    Map<String, String> standing =
        new HashMap<>(latest(history, kind).map(Entries.Entry::words).orElse(Map.of()));
    standing.putAll(typed.words());
    return standing;
  }
}
