package org.mainstay.house.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.keys.BackupKeys;
import tools.jackson.core.JacksonException;

/// How a file of a backup is sealed: a head that anybody reads, the file's own key sealed to the
/// backup keys, then everything else as a stream whose every byte and whose end are authenticated.
///
/// `"MAINSTAY BACKUP 1\n"`, the head's length (4 bytes) and the head in JSON, the key's length (4
/// bytes) and the key (HPKE: X25519, HKDF-SHA256, AES-256-GCM), then AES-256-GCM-HKDF in segments
/// of 1 MiB (Tink's streaming format), bound to all that stands before it. Inside it is squeezed
/// (RFC 1950).
public final class SealedFile {
  private static final byte[] MAGIC = "MAINSTAY BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;
  private static final int SEGMENT_BYTES = 1 << 20;
  private static final int HEAD_BYTES_MAX = 64 * 1024;
  private static final int BUFFER_BYTES = 1 << 16;

  private SealedFile() {}

  /// Writes the head, and gives the stream for the rest; closing it completes the file.
  static OutputStream writing(OutputStream file, Head head, BackupKeys keys, SecureRandom random)
      throws IOException {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    var before = new ByteArrayOutputStream();
    var out = new DataOutputStream(before);
    byte[] words = Json.bytes(head);
    out.write(MAGIC);
    out.writeInt(words.length);
    out.write(words);
    byte[] sealed = keys.seal(key, before.toByteArray());
    out.writeInt(sealed.length);
    out.write(sealed);
    file.write(before.toByteArray());
    try {
      var squeezed =
          new DeflaterOutputStream(
              streaming(key).newEncryptingStream(file, before.toByteArray()),
              new Deflater(Deflater.BEST_SPEED),
              BUFFER_BYTES);
      return squeezed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /// The head of this file; whether it is true shows when the rest is read.
  static Head head(Path file) {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      return Json.read(before(in, file), Head.class);
    } catch (IOException | JacksonException e) {
      throw new BackupFault(Kind.NO_BACKUP, file, e);
    }
  }

  /// The stream of what was sealed; an exception while it is read means that it was changed.
  ///
  /// @throws BackupFault if it is no such file, or sealed to other keys
  static InputStream reading(Path file, BackupKeys keys) throws IOException {
    var head = head(file);
    if (!head.key().equals(keys.name())) {
      throw new BackupFault(Kind.OTHER_KEY, file);
    }
    InputStream raw = Files.newInputStream(file);
    try {
      var in = new DataInputStream(raw);
      byte[] words = before(in, file);
      byte[] sealed = in.readNBytes(length(in, file));
      var before = new ByteArrayOutputStream();
      var out = new DataOutputStream(before);
      out.write(MAGIC);
      out.writeInt(words.length);
      out.write(words);
      byte[] key = keys.open(sealed, before.toByteArray());
      out.writeInt(sealed.length);
      out.write(sealed);
      var opened = streaming(key).newDecryptingStream(raw, before.toByteArray());
      return new ToTheEnd(new InflaterInputStream(opened), opened);
    } catch (GeneralSecurityException | EOFException e) {
      raw.close();
      throw new BackupFault(Kind.DAMAGED, file, e);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static byte[] before(DataInputStream in, Path file) throws IOException {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new BackupFault(Kind.NO_BACKUP, file);
    }
    return in.readNBytes(length(in, file));
  }

  private static int length(DataInputStream in, Path file) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > HEAD_BYTES_MAX) {
      throw new BackupFault(Kind.DAMAGED, file);
    }
    return length;
  }

  private static AesGcmHkdfStreaming streaming(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
  }

  /// The last segment is authenticated when the stream beneath says that it has ended, which the
  /// squeezed stream does not ask.
  private static final class ToTheEnd extends InputStream {
    private final InputStream in;
    private final InputStream beneath;

    ToTheEnd(InputStream in, InputStream beneath) {
      this.in = in;
      this.beneath = beneath;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      if (read < 0 && beneath.read() >= 0) {
        throw new IOException("something stands behind the end");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
