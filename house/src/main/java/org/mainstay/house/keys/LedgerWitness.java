package org.mainstay.house.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mainstay.hatch.ledger.Witness;
import org.mainstay.house.keys.KeyFault.Kind;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Keeps what the ledger came to in a file beside the keys, where no backup of the database takes
/// it back.
public final class LedgerWitness implements Witness {
  private static final String FILE = "ledger.witness";
  private static final Pattern FORM =
      Pattern.compile(
          """
          mainstay ledger witness 1
          number (\\d{1,18})
          head ([0-9a-f]{64})
          spent (\\d{1,18})/(\\d{1,18})
          """);

  private final Path folder;

  /// @param folder of the keys
  public LedgerWitness(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// Where it is kept.
  public Path file() {
    return folder.resolve(FILE);
  }

  @Override
  public Optional<Seen> last() {
    try {
      Matcher found = FORM.matcher(Files.readString(file()));
      if (!found.matches()) {
        throw unreadable(new IOException("not a witness"));
      }
      return Optional.of(
          new Seen(
              Long.parseLong(found.group(1)),
              found.group(2),
              Epsilon.of(Long.parseLong(found.group(3)), Long.parseLong(found.group(4)))));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private KeyFault unreadable(Exception e) {
    return new KeyFault(Kind.WITNESS_UNREADABLE, file(), e);
  }

  /// Two processes that saw something at once keep the later of the two.
  @Override
  public void saw(Seen seen) {
    synchronized (LedgerWitness.class) {
      try (var lock =
              FileChannel.open(
                  folder.resolve(FILE + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var held = lock.lock()) {
        if (held.isValid() && last().map(Seen::number).orElse(-1L) < seen.number()) {
          KeyDisk.write(folder, FILE, text(seen).getBytes(StandardCharsets.US_ASCII));
          KeyDisk.sync(folder);
        }
      } catch (IOException e) {
        throw new KeyFault(Kind.NOT_WRITTEN, file(), e);
      }
    }
  }

  private static String text(Seen seen) {
    return """
        mainstay ledger witness 1
        number %d
        head %s
        spent %d/%d
        """
        .formatted(
            seen.number(), seen.head(), seen.spent().numerator(), seen.spent().denominator());
  }
}
