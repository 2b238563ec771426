package org.mainstay.outside.employer;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Why some numbers are wide, for somebody who never heard of noise: with a number of this book.
///
/// @param example what a number of this book says, and how it is read, a sentence each
/// @param widest the number of this book with the widest range for its size
/// @param tables how many tables the plan has, in words
public record MarginsView(List<String> example, String widest, String tables, PromiseWords promise)
    implements Drawn {
  public MarginsView {
    example = List.copyOf(example);
  }

  /// The promise in figures.
  public record PromiseWords(String factor, String fromTen, String fromFifty) {}
}
