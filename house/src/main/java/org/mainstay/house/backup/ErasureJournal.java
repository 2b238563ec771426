package org.mainstay.house.backup;

import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.inside.people.Stubs.Stub;
import tools.jackson.core.JacksonException;

/// The list of those who were erased, kept beside the keys and beside the backups, so that a
/// database from before an erasure has it done again.
///
/// One line each, and a last one that authenticates them all: nobody who lacks the house's pepper
/// can add a person to it or take one off it. It says when somebody was erased and by whom, and
/// nothing about whom.
public final class ErasureJournal {
  /// Its name, beside the keys and in each folder of backups.
  public static final String FILE = "erasures.journal";

  private static final String FIRST = "mainstay erasures 1\n";
  private static final String LAST = "mac ";

  private final byte[] key;

  /// @param pepper lies outside the database and its backups
  public ErasureJournal(Bytes pepper) {
    this.key = mac(pepper.toByteArray(), "mainstay/erasures/1".getBytes(StandardCharsets.US_ASCII));
  }

  /// Those of this folder's list; none if it has no list.
  ///
  /// @throws BackupFault if it was changed or cut off
  public List<Stub> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String text = Files.readString(file);
      int last = text.lastIndexOf(LAST);
      if (!text.startsWith(FIRST) || last < FIRST.length()) {
        throw new BackupFault(Kind.JOURNAL, file);
      }
      String lines = text.substring(0, last);
      if (!MessageDigest.isEqual(
          ending(lines).getBytes(StandardCharsets.UTF_8),
          text.substring(last).getBytes(StandardCharsets.UTF_8))) {
        throw new BackupFault(Kind.JOURNAL, file);
      }
      return lines
          .lines()
          .skip(1)
          .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), Stub.class))
          .toList();
    } catch (IOException | JacksonException e) {
      throw new BackupFault(Kind.JOURNAL, file, e);
    }
  }

  /// Adds these to this folder's list; of somebody who stands there already, the later word counts.
  public void add(Path folder, List<Stub> stubs) {
    Map<UUID, Stub> all = new LinkedHashMap<>();
    var before = read(folder);
    before.forEach(stub -> all.put(stub.person(), stub));
    stubs.forEach(stub -> all.put(stub.person(), stub));
    var after = new ArrayList<>(all.values());
    after.sort(Comparator.comparing(Stub::erasedOn).thenComparing(Stub::person));
    if (!after.equals(before)) {
      write(folder, after);
    }
  }

  private void write(Path folder, List<Stub> stubs) {
    var lines = new StringBuilder(FIRST);
    stubs.forEach(stub -> lines.append(Json.text(stub)).append('\n'));
    lines.append(ending(lines.toString()));
    Path whole = folder.resolve(FILE);
    Path fresh = folder.resolve(FILE + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        var rest = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, whole, e);
    }
  }

  private String ending(String lines) {
    return LAST + HexFormat.of().formatHex(mac(key, lines.getBytes(StandardCharsets.UTF_8))) + "\n";
  }

  private static byte[] mac(byte[] key, byte[] words) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(words);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
