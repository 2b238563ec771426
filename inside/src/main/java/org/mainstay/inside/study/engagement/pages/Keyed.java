package org.mainstay.inside.study.engagement.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamForm;

/// A number that a form carries, so that a thing sent twice is written down once.
public final class Keyed {
  private static final String KEY = "key";

  private Keyed() {}

  /// An empty form with a number of its own.
  public static TeamForm fresh() {
    return with(Map.of());
  }

  /// A form with these fields and a number of its own.
  public static TeamForm with(Map<String, String> fields) {
    var filled = new HashMap<>(fields);
    filled.put(KEY, UUID.randomUUID().toString());
    return new TeamForm(filled);
  }

  /// The number that it carries.
  public static UUID of(TeamForm form) {
    return TeamForm.id(form.value(KEY)).orElseGet(UUID::randomUUID);
  }
}
