package org.mainstay.house.signin;

import java.util.List;
import org.mainstay.ui.Drawn;

/// What somebody had typed when they were signed out, and the button that sends it.
///
/// @param path where it goes
/// @param fields all of it, as it was sent
/// @param typed the parts that are words, to be read once more
/// @param away where somebody goes who does not send it
public record KeptView(String path, List<KeptForm.Field> fields, List<String> typed, String away)
    implements Drawn {
  /// Shorter ones are choices and numbers, which say nothing without their page.
  private static final int WORDS_LEAST = 12;

  public KeptView {
    fields = List.copyOf(fields);
    typed = List.copyOf(typed);
  }

  static KeptView of(KeptForm form, String away) {
    return new KeptView(
        form.path(),
        form.fields(),
        form.fields().stream()
            .map(KeptForm.Field::value)
            .filter(value -> value.strip().length() >= WORDS_LEAST && value.contains(" "))
            .toList(),
        away);
  }
}
