package org.mainstay.sums.disclosure.audit;

import java.util.List;

/// A table as somebody published it: parts that add up to a total.
///
/// @param parts of which nobody is in two, and everybody of the total in one
/// @param total with the name that the table gives it; [Entry.Unsaid] where none was published
public record PublishedTable(String name, List<Part> parts, Part total) {
  public PublishedTable {
    parts = List.copyOf(parts);
  }

  /// One cell with its name.
  public record Part(String cell, Entry entry) {}
}
