package org.mainstay.inside.study.desk;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/// One file's own key, wrapped by the hub's: with its row goes the way to read anything of it.
final class UploadKey {
  private final Upload.Id upload;
  private final KeysetHandle keys;
  private final Aead aead;

  private UploadKey(Upload.Id upload, KeysetHandle keys) throws GeneralSecurityException {
    this.upload = upload;
    this.keys = keys;
    this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  static UploadKey fresh(Upload.Id upload) {
    try {
      return new UploadKey(
          upload,
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a file's key could not be made", e);
    }
  }

  static UploadKey unwrapped(Upload.Id upload, byte[] wrapped, Aead hubKey) {
    try {
      return new UploadKey(
          upload,
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, hubKey, belongsTo(upload.value(), "wrapped_key"), AeadConfig2026.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a file's key does not unwrap", e);
    }
  }

  byte[] wrapped(Aead hubKey) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          keys, hubKey, belongsTo(upload.value(), "wrapped_key"), AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a file's key could not be wrapped", e);
    }
  }

  /// Sealed for one column of one row.
  byte[] seal(UUID row, String column, byte[] plain) {
    try {
      return aead.encrypt(plain, belongsTo(row, column));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a file could not be sealed", e);
    }
  }

  byte[] open(UUID row, String column, byte[] sealedBytes) {
    try {
      return aead.decrypt(sealedBytes, belongsTo(row, column));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed " + column + " does not open", e);
    }
  }

  private static byte[] belongsTo(UUID row, String column) {
    return ("inside_study/" + row + "/" + column + "/1").getBytes(StandardCharsets.UTF_8);
  }
}
