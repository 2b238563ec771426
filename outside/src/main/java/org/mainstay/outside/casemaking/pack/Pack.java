package org.mainstay.outside.casemaking.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Fingerprint;

/// The one source of a pack: every form of it is made of this and of nothing else.
///
/// @param quotes the words that may be quoted on the day on which a form is made
public record Pack(Front front, List<Part> parts, List<Quoted> quotes) {
  public Pack {
    parts = List.copyOf(parts);
    quotes = List.copyOf(quotes);
  }

  /// What stands before the figures.
  ///
  /// @param hub its name
  /// @param year the contract year that it tells of
  /// @param ask what whoever reads it is asked to do; empty for nothing
  /// @param books the releases that it was made of, each in words with its hash
  public record Front(
      UUID id,
      String title,
      String hub,
      int year,
      LocalDate madeOn,
      String ask,
      List<String> books) {
    public Front {
      books = List.copyOf(books);
    }
  }

  /// Figures that belong together.
  ///
  /// @param key such as `came`
  public record Part(String key, String title, List<CaseFigure> figures) {
    public Part {
      figures = List.copyOf(figures);
    }
  }

  /// Words that a person lets the hub quote, as long as they hang on the board.
  public record Quoted(UUID id, String words, String by) {}

  /// All figures, in their order.
  public List<CaseFigure> figures() {
    return parts.stream().flatMap(part -> part.figures().stream()).toList();
  }

  /// The same with these quotes.
  public Pack quoting(List<Quoted> others) {
    return new Pack(front, parts, others);
  }

  /// Of everything but the quotes, which come and go: in 64 hexadecimal digits.
  public String fingerprint() {
    return Fingerprint.of(PackSource.text(quoting(List.of())));
  }
}
