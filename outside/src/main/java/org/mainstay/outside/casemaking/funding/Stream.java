package org.mainstay.outside.casemaking.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Money that comes from a day to a day, from one funder or pooled by several.
///
/// @param version how often it was typed
/// @param startsOn its first day
/// @param endsOn its last day
public record Stream(
    UUID id, int version, String name, LocalDate startsOn, LocalDate endsOn, List<Share> shares) {
  public Stream {
    shares = List.copyOf(shares);
  }

  /// What one funder pays of it in all, in whole pounds.
  public record Share(String funder, long pounds) {}

  /// All of it, in whole pounds.
  public long pounds() {
    return shares.stream().mapToLong(Share::pounds).sum();
  }

  /// How many days it runs.
  public long days() {
    return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
  }

  /// Whether it runs on this day.
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /// What comes of it between two days, both included, if it comes evenly.
  public double between(LocalDate first, LocalDate last) {
    LocalDate from = first.isAfter(startsOn) ? first : startsOn;
    LocalDate until = last.isBefore(endsOn) ? last : endsOn;
    long overlap = Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
    return (double) pounds() * overlap / days();
  }

  /// By which a figure names this version of it.
  public String mark() {
    return id + "@" + version;
  }
}
