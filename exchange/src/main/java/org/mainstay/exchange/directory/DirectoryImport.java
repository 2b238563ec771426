package org.mainstay.exchange.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.mainstay.letterbox.window.directory.Deliveries;

/// Brings a file with a directory in, whole or not at all.
///
/// It is read twice: once to find all that is odd, and only if nothing of that forbids it, once
/// more to hand it over. The same file again changes nothing.
public final class DirectoryImport {
  private final Deliveries deliveries;
  private final LocalDate today;

  /// @param deliveries in a transaction of the whole import
  /// @param today no date may be later
  public DirectoryImport(Deliveries deliveries, LocalDate today) {
    this.deliveries = deliveries;
    this.today = today;
  }

  /// Brings the file in.
  ///
  /// @param source what this directory is called, the same every time it is brought in
  /// @throws IOException if the file cannot be read
  public Brought bring(Path file, String source) throws IOException {
    var findings = new Findings();
    var read = check(file, source, findings);
    if (read.rows() == 0 && !findings.refuses()) {
      findings.refuse(1, "contents", "holds no service", "look whether the file is the right one");
    }
    if (findings.refuses()) {
      return new Brought.Refused(findings.refusals());
    }
    var delivery = deliveries.begin(source);
    var reader = new EntryReader(source, new Findings(), today);
    var again =
        new DirectoryFile(file, findings)
            .read((service, row) -> delivery.take(reader.read(service, row).orElseThrow()));
    if (again.rows() != read.rows() || findings.refuses()) {
      throw new IllegalStateException("the file was changed while it was read");
    }
    return new Brought.Done(
        read.rows(), delivery.end(read.whole()), read.whole(), findings.notes());
  }

  private DirectoryFile.Read check(Path file, String source, Findings findings) throws IOException {
    var reader = new EntryReader(source, findings, today);
    Set<UUID> seen = new HashSet<>();
    Set<UUID> ofOthers = deliveries.ofOthers(source);
    return new DirectoryFile(file, findings)
        .read(
            (service, row) ->
                reader
                    .read(service, row)
                    .ifPresent(
                        entry -> {
                          if (!seen.add(entry.id())) {
                            findings.refuse(
                                row, "id", "is there before", "give every service its own id");
                          }
                          if (ofOthers.contains(entry.id())) {
                            findings.refuse(
                                row,
                                "id",
                                "came from another source before",
                                "name that source with --source");
                          }
                        }));
  }
}
