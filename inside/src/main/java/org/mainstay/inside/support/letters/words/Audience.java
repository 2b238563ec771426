package org.mainstay.inside.support.letters.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// For whom a letter is.
public enum Audience {
  PERSON("the person", "We sent you a letter.", "Your letter"),
  GP("their GP", "We sent a letter to your GP.", "Our letter to your GP"),
  SERVICE(
      "another service", "We sent a letter to another service.", "Our letter to another service"),
  ADVISER(
      "an adviser of their employer",
      "We sent a letter to an adviser of your employer.",
      "Our letter to an adviser of your employer");

  private final String words;
  private final String sent;
  private final String which;

  Audience(String words, String sent, String which) {
    this.words = words;
    this.sent = sent;
    this.which = which;
  }

  /// For whom, as the team reads it.
  public String words() {
    return words;
  }

  /// As a template writes it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the person reads once it has left: to whom in kind, and nobody's name.
  public String sent() {
    return sent;
  }

  /// What the person reads if it came back.
  public String cameBack() {
    return which + " came back. We look for another way.";
  }

  /// Whether nothing leaves without the person's consent.
  public boolean needsConsent() {
    return this != PERSON;
  }

  /// The one with this id.
  public static Optional<Audience> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
