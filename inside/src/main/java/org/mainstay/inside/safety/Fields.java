package org.mainstay.inside.safety;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The texts that are asked for about a concern, and what each is called.
enum Fields {
  SAID("said", "What was said", "Their own words, and what you asked."),
  UNDERSTOOD(
      "understood",
      "How we understand it together",
      "What makes it hard now, and what keeps them going."),
  DONE("done", "What was done at once", "Leave it blank if nothing was needed."),
  WARNINGS("warnings", "My warning signs", "How they notice that it is getting harder."),
  HELPS("helps", "What helps me", "What they can do by themselves."),
  PEOPLE("people", "People I can call", "Names and numbers, as they choose."),
  PROFESSIONALS("professionals", "Professionals I can call", "The team, 111, 999, Samaritans."),
  SURROUNDINGS(
      "surroundings", "Making my surroundings safer", "What is moved away, and who helps with it.");

  static final List<Fields> TALK = List.of(SAID, UNDERSTOOD, DONE);
  static final List<Fields> PLAN = List.of(WARNINGS, HELPS, PEOPLE, PROFESSIONALS, SURROUNDINGS);

  private static final Map<String, String> OTHERS =
      Map.of(
          "because", "Because",
          "worry", "What was seen or heard",
          "owner", "Owner",
          "reader", "Now waits for",
          "nextStep", "Next step",
          "reviewOn", "Review date",
          "decision", "Decision");

  private final String field;
  private final String label;
  private final String hint;

  Fields(String field, String label, String hint) {
    this.field = field;
    this.label = label;
    this.hint = hint;
  }

  String field() {
    return field;
  }

  String label() {
    return label;
  }

  /// This text on a form, with what stands in it.
  WordsForm.FieldView on(Map<String, String> values) {
    return new WordsForm.FieldView(field, label, hint, values.getOrDefault(field, ""));
  }

  /// What a field of an entry is called.
  static String label(String field) {
    for (Fields known : values()) {
      if (known.field.equals(field)) {
        return known.label;
      }
    }
    return OTHERS.getOrDefault(field, field);
  }

  /// Only these texts, from all that was typed.
  static Map<String, String> of(List<Fields> wanted, Map<String, String> typed) {
    return wanted.stream()
        .collect(Collectors.toMap(Fields::field, f -> typed.getOrDefault(f.field, "").strip()));
  }
}
