package org.mainstay.hatch.noticeboard;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/// A release as it hangs on the board, with the hash and the signature it was pinned with.
///
/// @param hash SHA-256 over the release, in 64 hexadecimal digits
/// @param signature Ed25519 over the same bytes, in 128 hexadecimal digits
public record PinnedRelease(Release release, String hash, String signature) {
  /// What a look at hash and signature says.
  public enum Verdict {
    /// It is what the hub signed.
    GENUINE,
    /// It is not what was hashed: something was changed on the board.
    CHANGED,
    /// It was not signed with this hub's key.
    NOT_OURS
  }

  /// Whether this is what the hub signed.
  ///
  /// @param key the hub's public key, Ed25519
  public Verdict checkedWith(PublicKey key) {
    if (!release.hash().equals(hash)) {
      return Verdict.CHANGED;
    }
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(release.bytes());
      return check.verify(HexFormat.of().parseHex(signature)) ? Verdict.GENUINE : Verdict.NOT_OURS;
    } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
      return Verdict.NOT_OURS;
    }
  }
}
