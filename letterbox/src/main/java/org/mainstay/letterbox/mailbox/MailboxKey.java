package org.mainstay.letterbox.mailbox;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The key that opens one mailbox: nobody can make it without the person's code and our pepper.
///
/// HKDF-SHA-256 with the code in 9 bytes as its input, the pepper as its salt and a label of its
/// own.
///
/// @param bytes 32 bytes
public record MailboxKey(SecretBytes bytes) {
  public static final int BYTES = 32;

  private static final byte[] LABEL = "mainstay mailbox key 1".getBytes(StandardCharsets.US_ASCII);

  public MailboxKey {
    if (bytes.size() != BYTES) {
      throw new IllegalArgumentException("a mailbox key has 32 bytes, got " + bytes.size());
    }
  }

  /// The key of the mailbox of a code under our pepper.
  public static MailboxKey of(ReturnCode code, Pepper pepper) {
    try {
      var how =
          HKDFParameterSpec.ofExtract()
              .addIKM(code.packed())
              .addSalt(pepper.copy())
              .thenExpand(LABEL, BYTES);
      byte[] key = KDF.getInstance("HKDF-SHA256").deriveData(how);
      return new MailboxKey(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA-256 is missing from this Java", e);
    }
  }

  @Override
  public String toString() {
    return "[mailbox key]";
  }
}
