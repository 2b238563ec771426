package org.mainstay.house.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import org.mainstay.house.keys.KeyFault.Kind;

/// The hub's key as it lies on the disk at this moment: a house that stands takes up a new one
/// without being stopped.
///
/// If the file cannot be read for a while, the key that was read last goes on.
final class LiveKek implements Aead {
  private record Seen(FileTime at, Aead aead) {}

  private final Path file;
  private volatile Seen seen;

  LiveKek(Path folder) {
    this.file = folder.resolve(KeyFile.KEK.fileName());
    try {
      this.seen = read();
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyFault(Kind.UNREADABLE, file, e);
    }
  }

  private Seen read() throws IOException, GeneralSecurityException {
    var at = Files.getLastModifiedTime(file);
    var keys =
        TinkProtoKeysetFormat.parseKeyset(
            Files.readAllBytes(file), InsecureSecretKeyAccess.get(), AeadConfig2026.get());
    return new Seen(at, keys.getPrimitive(AeadConfig2026.get(), Aead.class));
  }

  private Aead now() {
    try {
      if (!Files.getLastModifiedTime(file).equals(seen.at())) {
        seen = read();
      }
    } catch (IOException | GeneralSecurityException _) {
      return seen.aead();
    }
    return seen.aead();
  }

  @Override
  public byte[] encrypt(byte[] plain, byte[] context) throws GeneralSecurityException {
    return now().encrypt(plain, context);
  }

  @Override
  public byte[] decrypt(byte[] sealed, byte[] context) throws GeneralSecurityException {
    return now().decrypt(sealed, context);
  }
}
