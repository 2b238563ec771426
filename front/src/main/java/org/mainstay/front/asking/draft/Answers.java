package org.mainstay.front.asking.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person has answered so far, exactly as they typed and ticked it, field by field.
public record Answers(Map<String, List<String>> given) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    var copy = new HashMap<String, List<String>>();
    given.forEach((field, values) -> copy.put(field, List.copyOf(values)));
    given = Map.copyOf(copy);
  }

  /// With these fields as the form has them now; a field the form does not have is blank now.
  public Answers with(Collection<String> fields, Map<String, List<String>> form) {
    var next = new HashMap<>(given);
    fields.forEach(next::remove);
    for (String field : fields) {
      var values = form.get(field);
      if (values != null) {
        next.put(field, values);
      }
    }
    return new Answers(next);
  }

  /// With this one answer to a field.
  public Answers with(String field, String value) {
    return with(List.of(field), Map.of(field, List.of(value)));
  }

  /// Without any answer to these fields.
  public Answers without(Collection<String> fields) {
    return with(fields, Map.of());
  }

  /// What was typed or chosen, without white space around it; empty if nothing was.
  public String text(String field) {
    var values = all(field);
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /// Every value that was ticked.
  public List<String> all(String field) {
    return given.getOrDefault(field, List.of());
  }

  /// Whether the field holds this value.
  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  @Override
  public String toString() {
    return "[answers]";
  }
}
