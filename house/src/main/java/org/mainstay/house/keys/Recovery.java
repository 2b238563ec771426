package org.mainstay.house.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import org.mainstay.house.keys.KeyFault.Kind;

/// A sealed copy of the folder of keys that only two of three sheets of paper open.
///
/// The sheets hold the private half of a pair, the folder keeps the public one: the copy is made
/// anew after every change of keys, and the sheets stay good.
public final class Recovery {
  /// The sealed copy's name.
  public static final String COPY = "mainstay-keys.sealed";

  private static final String PUBLIC = "recovery-public.keyset";
  private static final byte[] CONTEXT =
      "mainstay keys sealed 1".getBytes(StandardCharsets.US_ASCII);
  private static final int FILE_BYTES_MAX = 1 << 24;

  private Recovery() {}

  /// Makes a new pair and the copy; sheets that were printed before open nothing made from now on.
  ///
  /// @return what stands on the three sheets, kept nowhere
  @AccessesPartialKey
  public static List<String> sheets(Path folder, Path to, SecureRandom chance) {
    try {
      var pair = KeysetHandle.generateNew(KeyFolder.HPKE, HybridConfig2026.get());
      KeyDisk.write(
          folder,
          PUBLIC,
          TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
              pair.getPublicKeysetHandle(), HybridConfig2026.get()));
      KeyDisk.sync(folder);
      copy(folder, to);
      var secret = ((HpkePrivateKey) pair.getPrimary().getKey()).getPrivateKeyBytes();
      return Shares.of(secret.toByteArray(InsecureSecretKeyAccess.get()), chance);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, folder.resolve(PUBLIC), e);
    }
  }

  /// Makes the copy anew for the same sheets.
  ///
  /// @throws KeyFault if no sheets were ever printed
  public static Path copy(Path folder, Path to) {
    Path file = folder.resolve(PUBLIC);
    if (!Files.exists(file)) {
      throw new KeyFault(Kind.NO_SHEETS, folder);
    }
    try {
      byte[] publicKey = Files.readAllBytes(file);
      var out = new ByteArrayOutputStream();
      var written = new DataOutputStream(out);
      written.writeInt(publicKey.length);
      written.write(publicKey);
      written.write(
          TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, HybridConfig2026.get())
              .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
              .encrypt(packed(folder), CONTEXT));
      Files.createDirectories(to);
      KeyDisk.write(to, COPY, out.toByteArray());
      KeyDisk.sync(to);
      return to.resolve(COPY);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, to, e);
    }
  }

  private static byte[] packed(Path folder) throws IOException {
    var out = new ByteArrayOutputStream();
    var packed = new DataOutputStream(out);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Recovery::isKept).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        packed.writeUTF(file.getFileName().toString());
        packed.writeInt(content.length);
        packed.write(content);
      }
    }
    return out.toByteArray();
  }

  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.endsWith(".lock") && !name.endsWith(".new");
  }

  /// Puts the folder of keys back.
  ///
  /// @param one what stands on one sheet
  /// @param other what stands on another
  /// @return how many files
  /// @throws IllegalArgumentException in words, if a sheet is mistyped
  /// @throws KeyFault if the folder holds keys already, or the sheets do not open the copy
  public static int recover(Path copy, String one, String other, Path folder) {
    if (KeyFolder.exists(folder)) {
      throw new KeyFault(Kind.NOT_EMPTY, folder);
    }
    byte[] secret = Shares.secret(one, other);
    try {
      var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(copy)));
      byte[] publicKey = bytes(in);
      byte[] packed = opening(publicKey, secret).decrypt(in.readAllBytes(), CONTEXT);
      return unpack(packed, folder);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyFault(Kind.OTHER_SHEETS, copy, e);
    }
  }

  @AccessesPartialKey
  private static HybridDecrypt opening(byte[] publicKey, byte[] secret)
      throws GeneralSecurityException {
    var entry =
        TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, HybridConfig2026.get())
            .getPrimary();
    var key =
        HpkePrivateKey.create(
            (HpkePublicKey) entry.getKey(),
            SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withFixedId(entry.getId()).makePrimary())
        .build()
        .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
  }

  private static int unpack(byte[] packed, Path folder) throws IOException {
    new KeyDisk(folder, folder.resolveSibling("nowhere")).prepare();
    var in = new DataInputStream(new ByteArrayInputStream(packed));
    int files = 0;
    while (in.available() > 0) {
      String name = in.readUTF();
      if (name.isEmpty() || name.contains("/")) {
        throw new IOException("no name of a key: " + name);
      }
      KeyDisk.write(folder, name, bytes(in));
      files++;
    }
    KeyDisk.sync(folder);
    return files;
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > FILE_BYTES_MAX) {
      throw new IOException("too long");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
