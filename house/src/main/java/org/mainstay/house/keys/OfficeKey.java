package org.mainstay.house.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/// The one key of a process that serves the outside: made once, by whichever process comes first.
final class OfficeKey {
  /// Lies beside the data once the key is made: a hash of 256 random bits says nothing of them.
  static final String MARK = "office-codes.mark";

  private OfficeKey() {}

  /// Makes the key the first time. One that got lost has its mark, and must come back from a
  /// backup.
  static void makeOnce(KeyDisk disk) {
    if (disk.has(KeyFile.OFFICE_CODES) || disk.isMarked(MARK)) {
      return;
    }
    try {
      disk.prepare();
      var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      disk.write(
          KeyFile.OFFICE_CODES,
          TinkProtoKeysetFormat.serializeKeyset(
              key, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
      disk.settle();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key could not be made", e);
    }
  }

  /// The key of this file.
  ///
  /// @throws GeneralSecurityException if it is none
  static KeysetHandle read(byte[] key) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(
        key, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
  }
}
