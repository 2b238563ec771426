package org.mainstay.inside.study.design.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The designs that a study may have, by the word behind `design`, and the keys of each.
public enum Kind {
  /// One row each, or fixed effects for people and waves: the design until another is named.
  ROWS(
      Design.Question.CROSS_SECTION,
      "treatments types covariates categorical fixed_effects cluster weights model joint"
          + " convention robust draws"),
  /// Everybody asked twice: the change among those who took part beside the change among others.
  CHANGE(Design.Question.TWO_WAVE, Kind.TWICE),
  /// Everybody asked twice: the later score, with the score before held equal.
  ANCOVA(Design.Question.BASELINE, Kind.TWICE),
  /// Programmes that start at different times, beside those who have not started yet.
  STAGGERED(Design.Question.STAGGERED, "person wave start cluster robust unequal"),
  /// One series before and after a campaign.
  INTERRUPTED(Design.Question.INTERRUPTED, "time campaign");

  private static final String ALWAYS =
      "data design question outcomes negative_controls corrections seed";
  private static final String TWICE =
      "treatments types covariates categorical fixed_effects cluster weights joint convention"
          + " robust draws person wave before after unequal";

  private final Design.Question question;
  private final String keys;

  Kind(Design.Question question, String keys) {
    this.question = question;
    this.keys = " " + keys + " " + ALWAYS + " ";
  }

  /// As it stands in the YAML file.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What may be said of its result, where nobody drew lots.
  Design.Question question() {
    return question;
  }

  /// Whether this design uses a key.
  boolean has(String key) {
    return keys.contains(" " + key + " ");
  }

  /// All its keys, for a message.
  String keys() {
    return Arrays.stream(keys.strip().split(" ", -1)).sorted().collect(Collectors.joining(", "));
  }

  /// The designs that use a key, for a message; empty where none does.
  static String with(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.has(key))
        .map(Kind::word)
        .collect(Collectors.joining(", "));
  }
}
