package org.mainstay.inside.support.closing.parcel;

import com.google.crypto.tink.util.Bytes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/// One sealed file on its way from a hub to another: every byte of it is under the signature.
///
/// `head (20) ‖ id (16) ‖ length (4) ‖ sealed (length) ‖ signature (64)`; what is sealed belongs to
/// the head and the id, so that moved elsewhere it does not open.
///
/// @param kind what it is
/// @param id which pack it is, or which pack it is the receipt of
/// @param file the whole file
public record Parcel(Kind kind, UUID id, Bytes file) {
  /// The longest file that is read: far more than any record.
  public static final int FILE_BYTES_MAX = 64 << 20;

  private static final int HEAD_BYTES = 20;
  private static final int BEFORE_BYTES = HEAD_BYTES + 16 + Integer.BYTES;
  private static final int SIGNATURE_BYTES = 64;

  /// What is sealed is padded to a multiple of this many bytes, so that its length says little.
  private static final int PADDING_BYTES = 16 << 10;

  /// What a parcel can be.
  public enum Kind {
    PACK("mainstay pack 1", ".pack"),
    RECEIPT("mainstay receipt 1", ".receipt");

    private final String head;
    private final String ending;

    Kind(String head, String ending) {
      this.head = head;
      this.ending = ending;
    }

    /// How the name of such a file ends.
    public String ending() {
      return ending;
    }

    private byte[] head() {
      return Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), HEAD_BYTES);
    }
  }

  /// Seals these bytes to a hub, signed by this one.
  static Parcel sealed(Kind kind, UUID id, byte[] content, HubCard to, OwnHub by) {
    int size = ((content.length + Integer.BYTES) / PADDING_BYTES + 1) * PADDING_BYTES;
    byte[] padded = ByteBuffer.allocate(size).putInt(content.length).put(content).array();
    try {
      byte[] sealed = to.sealer().encrypt(padded, belongsTo(kind, id));
      byte[] body =
          ByteBuffer.allocate(BEFORE_BYTES + sealed.length)
              .put(belongsTo(kind, id))
              .putInt(sealed.length)
              .put(sealed)
              .array();
      byte[] file = Arrays.copyOf(body, body.length + SIGNATURE_BYTES);
      System.arraycopy(by.signature(body), 0, file, body.length, SIGNATURE_BYTES);
      return new Parcel(kind, id, Bytes.copyFrom(file));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a parcel could not be sealed", e);
    }
  }

  /// The parcel in this file; who signed it is not looked at yet.
  ///
  /// @throws ParcelRefused if it is not a whole parcel of this kind
  public static Parcel read(Kind kind, byte[] file) {
    try {
      var bytes = ByteBuffer.wrap(file);
      byte[] head = new byte[HEAD_BYTES];
      bytes.get(head);
      var id = new UUID(bytes.getLong(), bytes.getLong());
      int length = bytes.getInt();
      if (Arrays.equals(head, kind.head()) && bytes.remaining() == length + SIGNATURE_BYTES) {
        return new Parcel(kind, id, Bytes.copyFrom(file));
      }
    } catch (BufferUnderflowException e) {
      // Too short to be one: refused like any other file.
    }
    throw new ParcelRefused(
        "MAINSTAY-HANDOVER-002: this file is no whole %s. Way out: copy it once more from where it"
                .formatted(kind == Kind.PACK ? "pack" : "receipt")
            + " came from");
  }

  /// SHA-256 of the whole file.
  public Bytes digest() {
    return HubCard.sha256(ByteBuffer.wrap(file.toByteArray()));
  }

  /// What is in it, once it is sure that this hub signed it and that it was sealed to ours.
  ///
  /// @throws ParcelRefused if another signed it, a byte was changed, or it is for another hub
  byte[] openedFrom(HubCard from, OwnHub ours) {
    byte[] whole = file.toByteArray();
    byte[] body = Arrays.copyOf(whole, whole.length - SIGNATURE_BYTES);
    byte[] signature = Arrays.copyOfRange(whole, body.length, whole.length);
    if (!from.signed(body, signature)) {
      throw new ParcelRefused(
          "MAINSTAY-HANDOVER-003: %s did not sign this file, or it was changed on the way. Way out:"
                  .formatted(from.name())
              + " ask that hub for it again, and take nothing else");
    }
    try {
      byte[] sealed = Arrays.copyOfRange(body, BEFORE_BYTES, body.length);
      var padded = ByteBuffer.wrap(ours.opened(sealed, belongsTo(kind, id)));
      byte[] content = new byte[padded.getInt()];
      padded.get(content);
      return content;
    } catch (GeneralSecurityException | BufferUnderflowException | NegativeArraySizeException e) {
      throw new ParcelRefused(
          "MAINSTAY-HANDOVER-004: this file was sealed to another hub. Way out: send it to the hub"
              + " for which it is; ours cannot open it");
    }
  }

  /// Whether this hub signed it.
  public boolean isFrom(HubCard hub) {
    byte[] whole = file.toByteArray();
    byte[] body = Arrays.copyOf(whole, whole.length - SIGNATURE_BYTES);
    return hub.signed(body, Arrays.copyOfRange(whole, body.length, whole.length));
  }

  private static byte[] belongsTo(Kind kind, UUID id) {
    return ByteBuffer.allocate(HEAD_BYTES + 16)
        .put(kind.head())
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  @Override
  public String toString() {
    return "[%s %s]".formatted(kind, id);
  }
}
