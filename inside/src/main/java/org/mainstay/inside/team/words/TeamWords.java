package org.mainstay.inside.team.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Seals what the team writes for itself: no person's key is of use there, as it is of no person.
public final class TeamWords {
  /// Texts are padded to a multiple of this many bytes, so that their length says little.
  private static final int PADDING_BYTES = 256;

  private final Aead hubKey;

  /// @param hubKey the hub's own key
  public TeamWords(Aead hubKey) {
    this.hubKey = hubKey;
  }

  /// For a row.
  ///
  /// @param column `schema.table.column` it is sealed for; moved elsewhere it does not open
  public byte[] seal(String column, String words) {
    byte[] text = words.getBytes(UTF_8);
    int size = ((text.length + Integer.BYTES) / PADDING_BYTES + 1) * PADDING_BYTES;
    var padded = ByteBuffer.allocate(size).putInt(text.length).put(text).array();
    try {
      return hubKey.encrypt(padded, belongsTo(column));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text of the team could not be sealed", e);
    }
  }

  /// From a row.
  public String open(String column, byte[] bytes) {
    try {
      var padded = hubKey.decrypt(bytes, belongsTo(column));
      int length = ByteBuffer.wrap(padded).getInt();
      return new String(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text of " + column + " does not open", e);
    }
  }

  private static byte[] belongsTo(String column) {
    return ("team/" + column + "/1").getBytes(UTF_8);
  }
}
