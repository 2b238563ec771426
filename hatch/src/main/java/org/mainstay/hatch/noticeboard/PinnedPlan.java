package org.mainstay.hatch.noticeboard;

import java.time.Instant;
import java.util.List;

/// A plan as it hangs on the board from the moment that both agreed to it.
///
/// @param hash SHA-256 over the document, in 64 hexadecimal digits
/// @param population by its code, which outlives a change of name
/// @param kind `employer`, `pool` or `hub`
/// @param year the contract year
/// @param covers the populations whose staff are counted in it
/// @param epsilon what it spends on each person in the year, as a fraction such as `4/5`
/// @param hours when each period is published, in the order of time
/// @param document what was hashed
/// @param words the same in plain words
public record PinnedPlan(
    String hash,
    String population,
    String name,
    String kind,
    int year,
    List<String> covers,
    String epsilon,
    List<Hour> hours,
    String document,
    String words) {
  public PinnedPlan {
    covers = List.copyOf(covers);
    hours = List.copyOf(hours);
  }

  /// When a period is published.
  ///
  /// @param period `year`, or `quarter-1` to `quarter-4`
  public record Hour(String period, Instant at) {}
}
