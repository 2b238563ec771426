package org.mainstay.house.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.backup.Contents.After;
import org.mainstay.house.backup.Contents.Before;
import org.mainstay.house.backup.Contents.Saved;
import org.mainstay.house.keys.BackupKeys;
import tools.jackson.core.JacksonException;

/// Reads a file of a backup from its first byte to its last.
final class FrameReader {
  private static final int WORDS_BYTES_MAX = 1 << 26;

  private FrameReader() {}

  /// Takes what a file holds, in its order.
  interface Taker {
    /// Takes what stands before the tables.
    default void before(Before before) throws SQLException {}

    /// Takes the rows of one table, as PostgreSQL's COPY writes them; may leave some unread.
    default void table(Saved table, InputStream rows) throws SQLException, IOException {}

    /// Takes what stands after the tables.
    default void after(After after) throws SQLException {}
  }

  /// Reads the whole of it.
  ///
  /// @throws BackupFault if it is cut off, was changed or is sealed to other keys
  static void read(Path file, BackupKeys keys, Taker taker) throws SQLException {
    try (var in =
        new DataInputStream(
            new BufferedInputStream(SealedFile.reading(file, keys), FrameWriter.CHUNK_BYTES_MAX))) {
      expect(in, FrameWriter.BEFORE);
      var before = Json.read(words(in), Before.class);
      taker.before(before);
      for (Saved table : before.tables()) {
        expect(in, FrameWriter.TABLE);
        var rows = new Rows(in);
        taker.table(table, rows);
        rows.transferTo(java.io.OutputStream.nullOutputStream());
        if (in.readLong() != rows.lines) {
          throw new IOException("rows are missing");
        }
      }
      expect(in, FrameWriter.AFTER);
      var after = Json.read(words(in), After.class);
      if (in.read() >= 0) {
        throw new IOException("something stands behind the end");
      }
      taker.after(after);
    } catch (IOException | JacksonException e) {
      throw new BackupFault(Kind.DAMAGED, file, e);
    }
  }

  private static void expect(DataInputStream in, int kind) throws IOException {
    if (in.read() != kind) {
      throw new IOException("out of order");
    }
  }

  private static byte[] words(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > WORDS_BYTES_MAX) {
      throw new IOException("too long");
    }
    byte[] words = new byte[length];
    in.readFully(words);
    return words;
  }

  /// The rows of one table; each ends with a line's end, and a line's end within is escaped.
  private static final class Rows extends InputStream {
    private final DataInputStream in;
    private long lines;
    private int left;
    private boolean ended;

    Rows(DataInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      while (left == 0 && !ended) {
        switch (in.readByte()) {
          case FrameWriter.CHUNK -> left = in.readInt();
          case FrameWriter.END -> ended = true;
          default -> throw new IOException("out of order");
        }
        if (left < 0 || left > FrameWriter.CHUNK_BYTES_MAX) {
          throw new IOException("too long");
        }
      }
      if (ended) {
        return -1;
      }
      int now = Math.min(left, length);
      in.readFully(into, from, now);
      left -= now;
      for (int at = from; at < from + now; at++) {
        if (into[at] == '\n') {
          lines++;
        }
      }
      return now;
    }
  }
}
