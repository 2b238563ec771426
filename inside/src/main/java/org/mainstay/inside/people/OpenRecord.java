package org.mainstay.inside.people;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mainstay.letterbox.letter.Identity;

/// A person's record, open for one purpose; that it was opened is already in the trail.
public final class OpenRecord {
  private final PersonKey person;
  private final Identity identity;
  private final Map<String, String> equality;
  private final Aead clinical;

  OpenRecord(PersonKey person, Identity identity, Map<String, String> equality, Aead clinical) {
    this.person = person;
    this.identity = identity;
    this.equality = Map.copyOf(equality);
    this.clinical = clinical;
  }

  /// Whose record it is.
  public PersonKey person() {
    return person;
  }

  /// What to call them.
  public Confidential<String> calledName() {
    return new Confidential<>(identity.calledName());
  }

  /// Who they are, where they work, and how it is safe to reach them.
  public Confidential<Identity> identity() {
    return new Confidential<>(identity);
  }

  /// Their answers to the optional equality questions: question to answer, as given.
  public Confidential<Map<String, String>> equality() {
    return new Confidential<>(equality);
  }

  /// Words of a room that were sealed for this person.
  public Confidential<String> words(Sealed text) {
    return new Confidential<>(
        new String(Keyring.open(clinical, person, text), StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
