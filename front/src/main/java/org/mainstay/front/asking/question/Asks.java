package org.mainstay.front.asking.question;

import java.util.Arrays;
import java.util.Optional;
import org.mainstay.front.asking.draft.Answers;

/// What somebody asks for: it says which questions lead there.
public enum Asks {
  /// Support for themselves.
  SUPPORT("1"),
  /// A call, and as few questions as can be.
  CALL("c"),
  /// Support for a team together.
  TEAM("t"),
  /// A question of somebody who leads people, about nobody by name.
  MANAGER("m");

  private static final String FIELD = "asks";

  private final String first;

  Asks(String first) {
    this.first = first;
  }

  /// What these answers ask for; support if nothing else was said.
  public static Asks of(Answers answers) {
    return at(answers.text(FIELD)).orElse(SUPPORT);
  }

  /// The one whose first question stands at this place.
  public static Optional<Asks> at(String place) {
    return Arrays.stream(values()).filter(asks -> asks.first.equals(place)).findFirst();
  }

  /// The answers, from now on asking for this; nothing that was typed is lost.
  public Answers in(Answers answers) {
    return answers.with(FIELD, first);
  }

  /// Whether it is about themselves, so that a record begins.
  public boolean forThemselves() {
    return this == SUPPORT || this == CALL;
  }

  /// Where it is begun.
  public String begins() {
    return "/p/begin/" + first;
  }

  /// Its first page of questions.
  public String firstPath() {
    return "/p/" + first;
  }
}
