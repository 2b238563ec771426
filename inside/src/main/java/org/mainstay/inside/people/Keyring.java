package org.mainstay.inside.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A person's own keys, one for who they are and one for what they said, wrapped by the hub's key.
final class Keyring {
  /// Texts are padded to a multiple of this many bytes, so that their length says little.
  private static final int PADDING_BYTES = 256;

  private static final String KEEP =
      """
      insert into inside_people.keyset (person_key, purpose, wrapped)
      values (:personKey, :purpose, :wrapped)
      """;

  private static final String FIND =
      """
      select wrapped
        from inside_people.keyset
       where person_key = :personKey
         and purpose = :purpose
       limit 1
      """;

  /// What a key is for.
  enum Part {
    IDENTITY,
    CLINICAL
  }

  private final JdbcClient inside;
  private final Aead hubKey;

  Keyring(JdbcClient inside, Aead hubKey) {
    this.inside = inside;
    this.hubKey = hubKey;
  }

  void keep(PersonKey person, Part part, KeysetHandle keys) {
    try {
      inside
          .sql(KEEP)
          .param("personKey", person.value())
          .param("purpose", part.name())
          .param(
              "wrapped",
              TinkProtoKeysetFormat.serializeEncryptedKeyset(
                  keys, hubKey, belongsTo(person, part.name()), AeadConfig2026.get()))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a person's key could not be wrapped", e);
    }
  }

  Aead of(PersonKey person, Part part) {
    byte[] wrapped =
        inside
            .sql(FIND)
            .param("personKey", person.value())
            .param("purpose", part.name())
            .query(byte[].class)
            .single();
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, hubKey, belongsTo(person, part.name()), AeadConfig2026.get())
          .getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a person's key does not unwrap", e);
    }
  }

  static Sealed seal(Aead key, PersonKey person, String column, byte[] text) {
    // The first four bytes hold the length, so that trailing spaces of a text survive.
    int size = ((text.length + 4) / PADDING_BYTES + 1) * PADDING_BYTES;
    var padded = ByteBuffer.allocate(size).putInt(text.length).put(text).array();
    try {
      return new Sealed(column, Bytes.copyFrom(key.encrypt(padded, belongsTo(person, column))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text could not be sealed", e);
    }
  }

  static byte[] open(Aead key, PersonKey person, Sealed text) {
    try {
      var padded = key.decrypt(text.forRow(), belongsTo(person, text.column()));
      int length = ByteBuffer.wrap(padded).getInt();
      return Arrays.copyOfRange(padded, 4, 4 + length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed text of " + text.column() + " does not open", e);
    }
  }

  /// Person, table, column and version: moved to another row or column nothing opens.
  static byte[] belongsTo(PersonKey person, String column) {
    return (person.value() + "/" + column + "/1").getBytes(StandardCharsets.UTF_8);
  }
}
