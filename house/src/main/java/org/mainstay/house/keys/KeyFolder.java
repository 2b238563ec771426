package org.mainstay.house.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.house.keys.KeyFault.Kind;

/// The folder with the keys of the house: made once, kept apart from the data, read at every start.
public final class KeyFolder {
  /// How long the plain keys are.
  public static final int KEY_BYTES = 32;

  static final HpkeParameters HPKE =
      parameters(
          HpkeParameters.builder()
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .setVariant(HpkeParameters.Variant.TINK));

  private final Path folder;
  private final Map<KeyFile, byte[]> read;

  private KeyFolder(Path folder, Map<KeyFile, byte[]> read) {
    this.folder = folder;
    this.read = read;
  }

  /// Reads the keys that are needed; makes them first where there is no data yet.
  ///
  /// When this returns, the keys are safely on the disk: nothing may be sealed before.
  ///
  /// @param folder where the keys lie
  /// @param data where the data lies, which must not be around the keys
  /// @param needed what this process may hold; other files are not opened
  /// @throws KeyFault if the house must not start with these keys
  public static KeyFolder open(Path folder, Path data, Set<KeyFile> needed, SecureRandom random) {
    var disk = new KeyDisk(folder, data);
    disk.refuseInsideData();
    boolean whole = needed.equals(KeyFile.ofInside());
    if (whole && !disk.hasData()) {
      make(disk, random);
    } else if (whole && disk.has(KeyFile.KEK) && !disk.has(KeyFile.COUNTING)) {
      // It came with a later version. The database knows if people were counted with another one.
      makePlain(disk, Set.of(KeyFile.COUNTING), random);
    }
    if (whole) {
      for (SigningKeys pair : SigningKeys.values()) {
        pair.makeOnce(disk, random);
      }
    }
    if (needed.contains(KeyFile.OFFICE_CODES)) {
      OfficeKey.makeOnce(disk);
    }
    disk.refuseReadableByOthers();
    var read = new EnumMap<KeyFile, byte[]>(KeyFile.class);
    for (KeyFile file : needed) {
      read.put(file, disk.read(file));
    }
    var keys = new KeyFolder(folder, read);
    keys.check();
    if (whole) {
      disk.belongsTogether(KeyDisk.MARK, keys.bytes(KeyFile.INSIDE_PUBLIC));
      for (SigningKeys pair : SigningKeys.values()) {
        disk.belongsTogether(pair.mark(), keys.bytes(pair.publicFile()));
      }
    }
    if (needed.contains(KeyFile.OFFICE_CODES)) {
      disk.belongsTogether(OfficeKey.MARK, keys.bytes(KeyFile.OFFICE_CODES));
    }
    return keys;
  }

  private static void make(KeyDisk disk, SecureRandom random) {
    disk.prepare();
    try {
      if (!disk.has(KeyFile.INSIDE_PRIVATE) || !disk.has(KeyFile.INSIDE_PUBLIC)) {
        var inside = KeysetHandle.generateNew(HPKE, HybridConfig2026.get());
        disk.write(
            KeyFile.INSIDE_PRIVATE,
            TinkProtoKeysetFormat.serializeKeyset(
                inside, InsecureSecretKeyAccess.get(), HybridConfig2026.get()));
        disk.write(
            KeyFile.INSIDE_PUBLIC,
            TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                inside.getPublicKeysetHandle(), HybridConfig2026.get()));
      }
      if (!disk.has(KeyFile.KEK)) {
        var kek =
            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        disk.write(
            KeyFile.KEK,
            TinkProtoKeysetFormat.serializeKeyset(
                kek, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("keys could not be made", e);
    }
    makePlain(
        disk,
        Set.of(KeyFile.RECEIPT, KeyFile.PEPPER, KeyFile.IDEMPOTENCY, KeyFile.COUNTING),
        random);
  }

  private static void makePlain(KeyDisk disk, Set<KeyFile> files, SecureRandom random) {
    for (KeyFile file : files) {
      if (!disk.has(file)) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        disk.write(file, key);
      }
    }
    disk.settle();
  }

  private void check() {
    for (KeyFile file : read.keySet()) {
      switch (file) {
        case KEK -> kek();
        case INSIDE_PRIVATE -> insidePrivate();
        case INSIDE_PUBLIC -> insidePublic();
        case RECEIPT, PEPPER, IDEMPOTENCY, COUNTING -> plain(file);
        case SIGNING_PRIVATE -> signing();
        case CHECKPOINT_PRIVATE -> checkpoints();
        case SIGNING_PUBLIC, CHECKPOINT_PUBLIC -> bytes(file);
        case OFFICE_CODES -> officeCodes();
      }
    }
  }

  /// Wraps people's own keys.
  public KeysetHandle kek() {
    try {
      return TinkProtoKeysetFormat.parseKeyset(
          bytes(KeyFile.KEK), InsecureSecretKeyAccess.get(), AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw unreadable(KeyFile.KEK, e);
    }
  }

  /// The same, as it lies on the disk at each moment: a rotation needs no new start.
  public Aead liveKek() {
    return new LiveKek(folder);
  }

  /// Seals the secrets of the office's one-time codes.
  public KeysetHandle officeCodes() {
    try {
      return OfficeKey.read(bytes(KeyFile.OFFICE_CODES));
    } catch (GeneralSecurityException e) {
      throw unreadable(KeyFile.OFFICE_CODES, e);
    }
  }

  /// Opens letters.
  public KeysetHandle insidePrivate() {
    try {
      return TinkProtoKeysetFormat.parseKeyset(
          bytes(KeyFile.INSIDE_PRIVATE), InsecureSecretKeyAccess.get(), HybridConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw unreadable(KeyFile.INSIDE_PRIVATE, e);
    }
  }

  /// Seals letters.
  public KeysetHandle insidePublic() {
    try {
      return TinkProtoKeysetFormat.parseKeysetWithoutSecret(
          bytes(KeyFile.INSIDE_PUBLIC), HybridConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw unreadable(KeyFile.INSIDE_PUBLIC, e);
    }
  }

  /// Signs what is published, and lets anybody check it.
  public KeyPair signing() {
    return pair(SigningKeys.RELEASES);
  }

  /// Signs the checkpoints of the trail's tree, and lets anybody check them.
  public KeyPair checkpoints() {
    return pair(SigningKeys.CHECKPOINTS);
  }

  private KeyPair pair(SigningKeys which) {
    try {
      return SigningKeys.read(bytes(which.privateFile()), bytes(which.publicFile()));
    } catch (GeneralSecurityException e) {
      throw unreadable(which.privateFile(), e);
    }
  }

  /// The key of this file, for those that are 32 plain bytes.
  public Bytes plain(KeyFile file) {
    byte[] key = bytes(file);
    if (key.length != KEY_BYTES) {
      throw unreadable(file, new IOException("not " + KEY_BYTES + " bytes"));
    }
    return Bytes.copyFrom(key);
  }

  private byte[] bytes(KeyFile file) {
    byte[] key = read.get(file);
    if (key == null) {
      throw new IllegalStateException("this process may not hold " + file.fileName());
    }
    return key;
  }

  private KeyFault unreadable(KeyFile file, Exception e) {
    return new KeyFault(Kind.UNREADABLE, folder.resolve(file.fileName()), e);
  }

  private static HpkeParameters parameters(HpkeParameters.Builder builder) {
    try {
      return builder.build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("these parameters are fixed", e);
    }
  }

  /// Whether keys were ever made in this folder.
  public static boolean exists(Path folder) {
    return Files.exists(folder.resolve(KeyFile.INSIDE_PUBLIC.fileName()));
  }

  /// Says which keys lie in this folder, and nothing of them; empty if there are none.
  public static Optional<String> name(Path folder) {
    if (!exists(folder)) {
      return Optional.empty();
    }
    Path file = folder.resolve(KeyFile.INSIDE_PUBLIC.fileName());
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return Optional.of(HexFormat.of().formatHex(digest, 0, 8));
    } catch (IOException e) {
      throw new KeyFault(Kind.UNREADABLE, file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "[keys in " + folder + "]";
  }
}
