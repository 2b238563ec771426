package org.mainstay.exchange.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.window.directory.Entry;

/// A file as it is read, without a database: its entries and what was said of it.
record Reading(List<Entry> entries, List<String> notes, List<String> refusals, boolean whole) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Reading of(Path folder, String text) {
    try {
      var file = Files.writeString(folder.resolve("services"), text);
      var findings = new Findings();
      var reader = new EntryReader("test", findings, TODAY);
      var entries = new ArrayList<Entry>();
      var read =
          new DirectoryFile(file, findings)
              .read((service, row) -> reader.read(service, row).ifPresent(entries::add));
      return new Reading(entries, findings.notes(), findings.refusals(), read.whole());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Entry only() {
    if (entries.size() != 1) {
      throw new AssertionError(entries.size() + " entries; " + refusals);
    }
    return entries.getFirst();
  }
}
