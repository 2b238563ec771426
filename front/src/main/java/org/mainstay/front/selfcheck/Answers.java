package org.mainstay.front.selfcheck;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.letterbox.letter.Asked.SafeNow;

/// What somebody said so far, question by question; it has no name and goes to nobody.
///
/// @param said to each question, in the order of the questions
/// @param safe to the question whether they are safe, by its place among the answers
record Answers(List<Said> said, Said safe) {
  static final Answers NONE =
      new Answers(Collections.nCopies(Questions.ALL.size(), Said.open()), Said.open());

  /// As many bytes whatever was said, so that a length tells nothing.
  static final int BYTES = Questions.ALL.size() + 1;

  /// The answers about being safe, by their place in what is written.
  private static final List<SafeNow> SAFE = List.of(SafeNow.YES, SafeNow.NOT_SURE, SafeNow.NO);

  private static final int PASSED = 1;
  private static final int CHOSE = 2;

  Answers {
    said = List.copyOf(said);
    if (said.size() != Questions.ALL.size()) {
      throw new IllegalArgumentException("answers to " + said.size() + " questions");
    }
  }

  /// What was said to this question, from 1.
  Said at(int number) {
    return said.get(number - 1);
  }

  /// With this said to a question, from 1.
  ///
  /// Whoever takes back that they thought of hurting themselves is no longer asked if they are
  /// safe.
  Answers with(int number, Said now) {
    var changed = new ArrayList<>(said);
    changed.set(number - 1, now);
    var next = new Answers(changed, safe);
    return next.hurting() ? next : new Answers(changed, Said.open());
  }

  /// With this said about being safe.
  Answers with(SafeNow now) {
    return new Answers(said, new Said.Chose(SAFE.indexOf(now)));
  }

  /// What was said about being safe, if anything was.
  Optional<SafeNow> safeNow() {
    return safe instanceof Said.Chose(var place) ? Optional.of(SAFE.get(place)) : Optional.empty();
  }

  /// Whether they said that they thought of dying or of hurting themselves, however seldom.
  boolean hurting() {
    return at(Questions.ABOUT_HURTING) instanceof Said.Chose(var value) && value > 0;
  }

  /// The first question that is still open, from 1; one more than there are if none is.
  int firstOpen() {
    return IntStream.rangeClosed(1, said.size())
        .filter(number -> !at(number).isSaid() || (needsSafe(number) && !safe.isSaid()))
        .findFirst()
        .orElse(said.size() + 1);
  }

  /// Whether every question was dealt with.
  boolean complete() {
    return firstOpen() > said.size();
  }

  /// Whether the page of this question asks if they are safe, too.
  boolean needsSafe(int number) {
    return number == Questions.ABOUT_HURTING && hurting();
  }

  byte[] written() {
    var bytes = ByteBuffer.allocate(BYTES);
    said.forEach(one -> bytes.put(code(one)));
    return bytes.put(code(safe)).array();
  }

  /// What was written; answers that no question of ours has are refused.
  static Optional<Answers> read(byte[] written) {
    if (written.length != BYTES) {
      return Optional.empty();
    }
    var said = new ArrayList<Said>();
    for (int number = 1; number < BYTES; number++) {
      var one = decoded(written[number - 1]);
      if (one instanceof Said.Chose(var value) && !Questions.at(number).has(value)) {
        return Optional.empty();
      }
      said.add(one);
    }
    var safe = decoded(written[BYTES - 1]);
    boolean known = !(safe instanceof Said.Chose(var place)) || place < SAFE.size();
    return known ? Optional.of(new Answers(said, safe)) : Optional.empty();
  }

  private static byte code(Said said) {
    return switch (said) {
      case Said.Open() -> 0;
      case Said.Passed() -> PASSED;
      case Said.Chose(var value) -> (byte) (CHOSE + value);
    };
  }

  private static Said decoded(byte code) {
    int plain = Byte.toUnsignedInt(code);
    if (plain == 0) {
      return Said.open();
    }
    return plain == PASSED ? new Said.Passed() : new Said.Chose(plain - CHOSE);
  }

  @Override
  public String toString() {
    return "[answers]";
  }
}
