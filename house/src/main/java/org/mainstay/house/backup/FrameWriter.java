package org.mainstay.house.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes what a backup holds, one frame after the other, into one stream.
///
/// `B` what stands before (length, JSON); per table `T`, its rows as `C` (length, bytes) and `E`
/// (number of rows); at last `A` what stands after (length, JSON).
final class FrameWriter implements AutoCloseable {
  static final int BEFORE = 'B';
  static final int TABLE = 'T';
  static final int CHUNK = 'C';
  static final int END = 'E';
  static final int AFTER = 'A';

  /// How many bytes a chunk has at most.
  static final int CHUNK_BYTES_MAX = 1 << 16;

  private final DataOutputStream out;

  FrameWriter(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, CHUNK_BYTES_MAX));
  }

  void before(Contents.Before before) throws IOException {
    words(BEFORE, Json.bytes(before));
  }

  void after(Contents.After after) throws IOException {
    words(AFTER, Json.bytes(after));
  }

  private void words(int kind, byte[] words) throws IOException {
    out.writeByte(kind);
    out.writeInt(words.length);
    out.write(words);
  }

  /// Where the rows of the next table go.
  OutputStream rows() throws IOException {
    out.writeByte(TABLE);
    return new BufferedOutputStream(new Chunks(), CHUNK_BYTES_MAX);
  }

  void end(long rows) throws IOException {
    out.writeByte(END);
    out.writeLong(rows);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private final class Chunks extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int at = 0; at < length; at += CHUNK_BYTES_MAX) {
        int now = Math.min(CHUNK_BYTES_MAX, length - at);
        out.writeByte(CHUNK);
        out.writeInt(now);
        out.write(bytes, from + at, now);
      }
    }
  }
}
