package org.mainstay.house.keys;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.mainstay.house.keys.KeyFault.Kind;

/// The pair of keys for backups: whoever holds the public half makes backups and can read none.
///
/// The private half may be taken off the machine; then nothing there opens a backup, the house's
/// own weekly trial of one included.
public final class BackupKeys {
  private static final String PRIVATE = "backup-private.keyset";
  private static final String PUBLIC = "backup-public.keyset";

  private final Path folder;
  private final byte[] publicKey;

  private BackupKeys(Path folder, byte[] publicKey) {
    this.folder = folder;
    this.publicKey = publicKey;
  }

  /// The pair of this folder.
  ///
  /// @throws KeyFault if there is none
  public static BackupKeys existing(Path folder) {
    Path file = folder.toAbsolutePath().normalize().resolve(PUBLIC);
    if (!Files.exists(file)) {
      throw new KeyFault(Kind.MISSING, file);
    }
    return of(folder);
  }

  /// The pair of this folder, made now if there is none.
  ///
  /// When this returns, it is safely on the disk.
  ///
  /// @throws KeyFault if it cannot be read, or others may read it
  public static BackupKeys of(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(there);
      try (var lock =
              FileChannel.open(
                  there.resolve("backup.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var held = lock.lock()) {
        if (held.isValid() && !Files.exists(there.resolve(PUBLIC))) {
          make(there);
        }
      }
      KeyDisk.refuseReadableByOthers(there.resolve(PRIVATE));
      return new BackupKeys(there, Files.readAllBytes(there.resolve(PUBLIC)));
    } catch (IOException e) {
      throw new KeyFault(Kind.UNREADABLE, there.resolve(PUBLIC), e);
    }
  }

  private static void make(Path folder) throws IOException {
    try {
      var pair = KeysetHandle.generateNew(KeyFolder.HPKE, HybridConfig2026.get());
      KeyDisk.write(
          folder,
          PRIVATE,
          TinkProtoKeysetFormat.serializeKeyset(
              pair, InsecureSecretKeyAccess.get(), HybridConfig2026.get()));
      KeyDisk.write(
          folder,
          PUBLIC,
          TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
              pair.getPublicKeysetHandle(), HybridConfig2026.get()));
      KeyDisk.sync(folder);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("keys could not be made", e);
    }
  }

  /// Says which pair it is, and nothing of it.
  public String name() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Whether backups can be opened here.
  public boolean canOpen() {
    return Files.exists(folder.resolve(PRIVATE));
  }

  /// Seals to the pair.
  ///
  /// @param context without the same one nothing opens
  public byte[] seal(byte[] secret, byte[] context) {
    try {
      return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, HybridConfig2026.get())
          .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
          .encrypt(secret, context);
    } catch (GeneralSecurityException e) {
      throw new KeyFault(Kind.UNREADABLE, folder.resolve(PUBLIC), e);
    }
  }

  /// Opens what was sealed to the pair.
  ///
  /// @throws GeneralSecurityException if it was sealed to another one, or changed
  /// @throws KeyFault if the private half is not here
  public byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException {
    KeysetHandle pair;
    try {
      if (!canOpen()) {
        throw new KeyFault(Kind.MISSING, folder.resolve(PRIVATE));
      }
      pair =
          TinkProtoKeysetFormat.parseKeyset(
              Files.readAllBytes(folder.resolve(PRIVATE)),
              InsecureSecretKeyAccess.get(),
              HybridConfig2026.get());
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyFault(Kind.UNREADABLE, folder.resolve(PRIVATE), e);
    }
    return pair.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class).decrypt(sealed, context);
  }

  @Override
  public String toString() {
    return "[backup keys in " + folder + "]";
  }
}
