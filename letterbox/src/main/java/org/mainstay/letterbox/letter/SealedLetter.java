package org.mainstay.letterbox.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.util.Bytes;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.UUID;

/// A letter as the table holds it: nothing in it can be read without the inside's private key.
///
/// @param id its row
/// @param lookup which mailbox it belongs to, as a keyed hash of the person's code
/// @param kind `request`, `equality` or `message`
/// @param postedAt when it was posted
/// @param parts its sealed parts
public record SealedLetter(long id, Bytes lookup, String kind, Instant postedAt, Parts parts) {

  /// The sealed parts of a letter.
  ///
  /// @param keys the letter's own two keysets, sealed to the inside's public key
  /// @param identity who, sealed under the identity keyset
  /// @param clinical what, sealed under the clinical keyset
  public record Parts(Bytes keys, Bytes identity, Bytes clinical) {}

  /// The id of what becomes of this letter, the same however often it is taken in.
  ///
  /// It is made of what chance sealed, not of the row's number: whoever knows how ids are made
  /// could count by that number, and find out that there are cases which they must not see.
  ///
  /// @param what what becomes of it, such as `referral`
  public UUID idOf(String what) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes((what + "/").getBytes(UTF_8));
    bytes.writeBytes(parts.keys().toByteArray());
    return UUID.nameUUIDFromBytes(bytes.toByteArray());
  }

  @Override
  public String toString() {
    return "[sealed letter " + id + "]";
  }
}
