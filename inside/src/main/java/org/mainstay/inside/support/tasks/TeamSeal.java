package org.mainstay.inside.support.tasks;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.mainstay.inside.people.Sealed;

/// Seals words that are about nobody in particular with the hub's own key: a name stands in them
/// sooner than anybody thinks.
public final class TeamSeal {
  private final Aead hubKey;

  /// @param hubKey the hub's key; it lies outside the database
  public TeamSeal(Aead hubKey) {
    this.hubKey = hubKey;
  }

  /// Seals words for this column.
  Sealed seal(String column, String words) {
    try {
      return new Sealed(
          column,
          Bytes.copyFrom(
              hubKey.encrypt(
                  words.getBytes(StandardCharsets.UTF_8),
                  column.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("words of the team could not be sealed", e);
    }
  }

  /// The words.
  String open(Sealed text) {
    try {
      return new String(
          hubKey.decrypt(text.forRow(), text.column().getBytes(StandardCharsets.UTF_8)),
          StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("words of " + text.column() + " do not open", e);
    }
  }
}
