package org.mainstay.front.helpnow.safety;

import java.util.Arrays;
import java.util.Optional;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;

/// The question whether somebody is safe right now, in the same words wherever it is asked.
public final class AreYouSafe {
  /// The name of its field.
  public static final String FIELD = "safe";

  public static final String QUESTION = "Are you safe right now?";

  /// What to do when nothing was chosen.
  public static final String CHOOSE = "Choose Yes, No, or \"I am not sure\"";

  private AreYouSafe() {}

  /// The question with its answers.
  ///
  /// @param chosen what was answered before, empty if nothing was
  public static Radios drawn(Title title, String chosen) {
    return Radios.titled(FIELD, title)
        .from(
            Arrays.stream(SafeNow.values())
                .map(safe -> Choice.of(safe.name(), words(safe)))
                .toList())
        .chosen(chosen);
  }

  /// What a form says, if it says one of the answers.
  public static Optional<SafeNow> read(String value) {
    return Arrays.stream(SafeNow.values()).filter(safe -> safe.name().equals(value)).findFirst();
  }

  /// The words of an answer.
  public static String words(SafeNow safe) {
    return switch (safe) {
      case YES -> "Yes";
      case NOT_SURE -> "I am not sure";
      case NO -> "No";
    };
  }
}
