package org.mainstay.house.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.house.tree.TreeFault.Kind;

/// The anchor as a file to which notes are only added, so that it may lie on a disk that takes
/// nothing else. After each note comes an empty line.
public final class AnchorFile implements Anchor {
  private static final String FILE = "trail.anchor";
  private static final String KEY = "trail.vkey";

  /// More than any hundred notes are long.
  private static final int TAIL_BYTES = 65_536;

  /// How a line of a signer begins, as its bytes.
  private static final String SIGNED = new String("\u2014 ".getBytes(UTF_8), ISO_8859_1);

  private final Path file;

  private AnchorFile(Path file) {
    this.file = file;
  }

  /// The anchor in this folder, which is made with the first note; beside it lies the public key.
  public static AnchorFile in(Path folder) {
    return new AnchorFile(folder.toAbsolutePath().normalize().resolve(FILE));
  }

  /// This very file, wherever it came from.
  public static AnchorFile at(Path file) {
    return new AnchorFile(file.toAbsolutePath().normalize());
  }

  /// Where it is kept.
  public Path file() {
    return file;
  }

  /// Whether there is one at all.
  public boolean exists() {
    return Files.exists(file);
  }

  /// Writes the public key beside it, unless it lies there.
  public void keep(NoteKey key) {
    Path beside = file.resolveSibling(KEY);
    if (Files.notExists(beside)) {
      try {
        folder();
        Files.writeString(beside, key.written() + "\n");
      } catch (IOException e) {
        throw new TreeFault(Kind.ANCHOR_NOT_WRITTEN, beside, e);
      }
    }
  }

  /// What a file holds: whole notes, and the bytes after the last of them.
  private record Held(List<String> notes, String torn) {}

  @Override
  public Optional<String> last() {
    var notes = held(TAIL_BYTES).notes;
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
  }

  /// Also a last note without its empty line, and lines that an email ends in its own way.
  @Override
  public List<String> all() {
    var held = held(Integer.MAX_VALUE);
    var notes = new ArrayList<>(held.notes);
    if (!held.torn.isBlank()) {
      var rest = new String(held.torn.getBytes(ISO_8859_1), UTF_8).strip() + "\n";
      if (isNote(rest)) {
        notes.add(rest);
      }
    }
    return List.copyOf(notes);
  }

  private static boolean isNote(String text) {
    try {
      return !SignedNote.read(text).text().isBlank();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public void append(String note) {
    String torn = held(TAIL_BYTES).torn;
    var whole = new String((note + "\n").getBytes(UTF_8), ISO_8859_1);
    if (!whole.startsWith(torn)) {
      throw new TreeFault(Kind.ANCHOR_UNREADABLE, file);
    }
    try {
      boolean isNew = Files.notExists(file);
      folder();
      try (var channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        var rest = ByteBuffer.wrap(whole.substring(torn.length()).getBytes(ISO_8859_1));
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      if (isNew) {
        sync(Optional.ofNullable(file.getParent()).orElseThrow());
      }
    } catch (IOException e) {
      throw new TreeFault(Kind.ANCHOR_NOT_WRITTEN, file, e);
    }
  }

  private void folder() throws IOException {
    var folder = Optional.ofNullable(file.getParent()).orElseThrow();
    if (Files.notExists(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Reads the end of the file, or all of it; what is cut at the beginning is left out.
  private Held held(int bytesMax) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long from = Math.max(0, channel.size() - bytesMax);
      var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
      int more = 0;
      while (bytes.hasRemaining() && more >= 0) {
        more = channel.read(bytes, from + bytes.position());
      }
      var text = new String(bytes.array(), 0, bytes.position(), ISO_8859_1).replace("\r\n", "\n");
      return parted(from == 0 ? text : text.substring(firstWhole(text)));
    } catch (NoSuchFileException _) {
      return new Held(List.of(), "");
    } catch (IOException | ArithmeticException e) {
      throw new TreeFault(Kind.ANCHOR_UNREADABLE, file, e);
    }
  }

  /// Where the first note begins of which nothing is cut: after an empty line that no signer
  /// follows.
  private int firstWhole(String text) {
    int at = text.indexOf("\n\n");
    while (at >= 0 && text.startsWith(SIGNED, at + 2)) {
      at = text.indexOf("\n\n", at + 2);
    }
    if (at < 0) {
      throw new TreeFault(Kind.ANCHOR_UNREADABLE, file);
    }
    return at + 2;
  }

  private static Held parted(String text) {
    var notes = new ArrayList<String>();
    int from = 0;
    while (true) {
      int words = text.indexOf("\n\n", from);
      int end = words < 0 ? -1 : text.indexOf("\n\n", words + 2);
      if (end < 0) {
        return new Held(List.copyOf(notes), text.substring(from));
      }
      notes.add(new String(text.substring(from, end + 1).getBytes(ISO_8859_1), UTF_8));
      from = end + 2;
    }
  }
}
