package org.mainstay.exchange.words;

import java.util.Map;
import org.mainstay.sums.disclosure.frame.Sex;

/// How staff records write a person's sex.
public final class SexWords {
  private static final Map<String, Sex> WORDS =
      Map.of(
          "female", Sex.WOMEN,
          "f", Sex.WOMEN,
          "woman", Sex.WOMEN,
          "women", Sex.WOMEN,
          "male", Sex.MEN,
          "m", Sex.MEN,
          "man", Sex.MEN,
          "men", Sex.MEN);

  private SexWords() {}

  /// What this cell says.
  public static Meaning<Sex> read(String cell) {
    Sex sex = WORDS.get(Meaning.letters(cell));
    if (sex != null) {
      return new Meaning.Known<>(sex);
    }
    return Meaning.isUnstated(cell) ? new Meaning.Unstated<>() : new Meaning.Unknown<>();
  }
}
