package org.mainstay.house.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The public half of the key that signs checkpoints, under its name: all that checking needs.
///
/// Written as `name+key id+key`, which other verifiers of signed notes read as well.
public final class NoteKey {
  /// Ed25519, as c2sp.org/signed-note numbers it.
  static final byte NOTE = 1;

  /// Ed25519 with the time, as c2sp.org/tlog-cosignature has it.
  static final byte WITH_TIME = 4;

  private static final String ALGORITHM = "Ed25519";
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final int NAME_BYTES = 8;

  /// What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410).
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] raw;
  private final PublicKey key;

  private NoteKey(String name, byte[] raw) {
    if (name.isEmpty()
        || name.contains("+")
        || name.codePoints().anyMatch(Character::isSpaceChar)) {
      throw new IllegalArgumentException("a key's name has no space and no plus");
    }
    this.name = name;
    this.raw = raw.clone();
    try {
      byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(raw).array();
      this.key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 key", e);
    }
  }

  /// A house's key. Its name is made of the key, so that no two houses have the same.
  public static NoteKey of(PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    byte[] hash = Merkle.sha256().digest(raw);
    return new NoteKey("mainstay.trail/" + HexFormat.of().formatHex(hash, 0, NAME_BYTES), raw);
  }

  /// Reads `name+key id+key`.
  ///
  /// @throws IllegalArgumentException if it is none, or its parts do not belong together
  public static NoteKey read(String written) {
    String[] parts = written.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected name+id+key");
    }
    byte[] typed = Base64.getDecoder().decode(parts[2]);
    if (typed.length != KEY_BYTES + 1 || typed[0] != NOTE) {
      throw new IllegalArgumentException("no Ed25519 key");
    }
    var key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().formatHex(key.id(NOTE)).equals(parts[1])) {
      throw new IllegalArgumentException("name, id and key do not belong together");
    }
    return key;
  }

  /// As `name+key id+key`.
  public String written() {
    return name
        + "+"
        + HexFormat.of().formatHex(id(NOTE))
        + "+"
        + Base64.getEncoder().encodeToString(typed(NOTE));
  }

  /// Under which it signs; also the origin of the checkpoints.
  public String name() {
    return name;
  }

  byte[] id(byte type) {
    var sha = Merkle.sha256();
    sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(sha.digest(typed(type)), ID_BYTES);
  }

  private byte[] typed(byte type) {
    return ByteBuffer.allocate(KEY_BYTES + 1).put(type).put(raw).array();
  }

  /// Whether this key signed these bytes.
  boolean signed(byte[] bytes, byte[] signature) {
    try {
      var check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(bytes);
      return check.verify(signature);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// Whether the note bears this key's signature, and no false one under its name.
  boolean signed(SignedNote note) {
    var ours = note.signatures().stream().filter(line -> line.isOf(name, id(NOTE))).toList();
    return !ours.isEmpty()
        && ours.stream().allMatch(line -> signed(note.signedBytes(), line.signature()));
  }
}
