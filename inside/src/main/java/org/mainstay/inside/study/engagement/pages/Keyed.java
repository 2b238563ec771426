package org.mainstay.inside.study.engagement.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamForm;

/// A number that a form carries, so that a thing sent twice is written down once.
final class Keyed {
  static final String KEY = "key";

  private Keyed() {}

  /// An empty form with a number of its own.
  static TeamForm fresh() {
    return with(Map.of());
  }

  /// A form with these fields and a number of its own.
  static TeamForm with(Map<String, String> fields) {
    var filled = new HashMap<>(fields);
    filled.put(KEY, UUID.randomUUID().toString());
    return new TeamForm(filled);
  }

  static UUID of(TeamForm form) {
    return TeamForm.id(form.value(KEY)).orElseGet(UUID::randomUUID);
  }
}
