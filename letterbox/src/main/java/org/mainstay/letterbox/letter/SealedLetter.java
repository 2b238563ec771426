package org.mainstay.letterbox.letter;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;

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

  @Override
  public String toString() {
    return "[sealed letter " + id + "]";
  }
}
