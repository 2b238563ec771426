package org.mainstay.house.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.mainstay.house.keys.KeyFault.Kind;

/// Gives the hub a new key to wrap with; the ones before it stay to open what they closed.
///
/// They have to: the wrapped keys in backups, the team's own words and the secrets of sign-ins were
/// closed with them.
///
/// @param all opens whatever any key of the hub closed, and closes with the new one
/// @param fresh opens what the new one closed, and nothing else
public record KekRotation(Aead all, Aead fresh) {
  /// Makes the new key; when this returns it is safely on the disk.
  public static KekRotation begin(Path folder, KeysetHandle before) {
    Path file = folder.resolve(KeyFile.KEK.fileName());
    try {
      var builder = KeysetHandle.newBuilder();
      for (int at = 0; at < before.size(); at++) {
        var entry = before.getAt(at);
        builder.addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()));
      }
      var made =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())
              .getPrimary();
      var after =
          builder
              .addEntry(
                  KeysetHandle.importKey(made.getKey()).withFixedId(made.getId()).makePrimary())
              .build();
      KeyDisk.write(
          folder,
          KeyFile.KEK.fileName(),
          TinkProtoKeysetFormat.serializeKeyset(
              after, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
      KeyDisk.sync(folder);
      return of(after);
    } catch (GeneralSecurityException | IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, file, e);
    }
  }

  private static KekRotation of(KeysetHandle keys) throws GeneralSecurityException {
    var primary = keys.getPrimary();
    var alone =
        KeysetHandle.newBuilder()
            .addEntry(
                KeysetHandle.importKey(primary.getKey()).withFixedId(primary.getId()).makePrimary())
            .build();
    return new KekRotation(
        keys.getPrimitive(AeadConfig2026.get(), Aead.class),
        alone.getPrimitive(AeadConfig2026.get(), Aead.class));
  }
}
