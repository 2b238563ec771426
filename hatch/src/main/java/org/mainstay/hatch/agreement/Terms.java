package org.mainstay.hatch.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What two parties agree: the hub, and somebody who may receive tables about its work.
///
/// @param party by the code of its population, such as an employer's
/// @param partyName as everybody knows it
/// @param partySigner who signed for the party, by their post
/// @param purpose what the tables are for
/// @param basis on what ground
/// @param condition on what ground for data about health
/// @param tables the tables of plans that may be released, by their codes
/// @param from its first day
/// @param until its last day
public record Terms(
    String party,
    String partyName,
    String partySigner,
    String purpose,
    LegalBasis basis,
    HealthCondition condition,
    SortedSet<String> tables,
    LocalDate from,
    LocalDate until) {
  /// No agreement lasts longer without being written anew.
  public static final int YEARS_MAX = 5;

  public static final int LINE_MAX = 200;
  public static final int PURPOSE_MAX = 2_000;

  /// More than any plan has.
  private static final int TABLES_MAX = 100;

  /// @throws IllegalArgumentException if something is missing, too long, or ends before it begins
  public Terms {
    tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
    if (!isLine(party) || !isLine(partyName) || !isLine(partySigner)) {
      throw new IllegalArgumentException("an agreement names its party and who signs for it");
    }
    if (purpose.isBlank() || purpose.length() > PURPOSE_MAX) {
      throw new IllegalArgumentException("an agreement has a purpose of at most 2,000 characters");
    }
    if (tables.isEmpty() || tables.size() > TABLES_MAX) {
      throw new IllegalArgumentException("an agreement names 1 to 100 tables");
    }
    if (until.isBefore(from) || until.isAfter(from.plusYears(YEARS_MAX))) {
      throw new IllegalArgumentException("an agreement lasts from a day up to five years");
    }
  }

  private static boolean isLine(String words) {
    return !words.isBlank()
        && words.length() <= LINE_MAX
        && words.chars().noneMatch(Character::isISOControl);
  }

  /// Whether it names all of these tables.
  public boolean names(Set<String> wanted) {
    return tables.containsAll(wanted);
  }

  /// Whether this day is one of its days.
  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
