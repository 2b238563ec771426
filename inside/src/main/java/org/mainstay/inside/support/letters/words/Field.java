package org.mainstay.inside.support.letters.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the house can fill into a letter; a template gets only what it asks for.
public enum Field {
  NAME("what they like to be called"),
  HUB("the hub"),
  HUB_PHONE("how to ring the hub"),
  WORKER("who writes"),
  TODAY("the day"),
  ASKED_ON("the day they asked us for support"),
  FIRST_MET("the day we first met"),
  TIMES_MET("how often we met"),
  ONWARD_TO("to whom they are referred on"),
  ONWARD_WHY("why they are referred on"),
  ONWARD_ON("the day they were referred on");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /// As a template writes it, such as `asked-on`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What stands in a letter where the house does not know it: the letter does not leave with it.
  public String unknown() {
    return LetterText.TO_WRITE + words + "]";
  }

  /// The one with this id.
  public static Optional<Field> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /// All ids, for whoever wrote another.
  static List<String> ids() {
    return Arrays.stream(values()).map(Field::id).toList();
  }
}
