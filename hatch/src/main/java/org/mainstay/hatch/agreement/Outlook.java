package org.mainstay.hatch.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How long tables may be released to a party, as far as is signed today.
public sealed interface Outlook {
  /// Whoever plans is told so many days before.
  int SOON_DAYS = 60;

  /// Nothing may be released now.
  record Nothing() implements Outlook {}

  /// An agreement is in force, and none of them names all of these tables.
  record TableMissing(String table) implements Outlook {}

  /// They may be released, one agreement after the other, up to and with a day.
  record Until(LocalDate last, boolean soon) implements Outlook {}

  /// Reckons it.
  ///
  /// @param agreements those with one party
  /// @param tables what is planned
  static Outlook of(List<Agreement> agreements, Set<String> tables, LocalDate today) {
    Predicate<Agreement> inForce = one -> one.on(today) == Agreement.State.IN_FORCE;
    if (agreements.stream().noneMatch(inForce)) {
      return new Nothing();
    }
    List<Agreement> usable =
        agreements.stream()
            .filter(inForce.or(one -> one.on(today) == Agreement.State.NOT_YET))
            .filter(one -> one.terms().names(tables))
            .toList();
    if (usable.stream().noneMatch(inForce)) {
      return new TableMissing(missing(agreements.stream().filter(inForce).toList(), tables));
    }
    LocalDate last = today;
    Optional<LocalDate> further = further(usable, last);
    while (further.isPresent()) {
      last = further.get();
      further = further(usable, last);
    }
    return new Until(last, last.isBefore(today.plusDays(SOON_DAYS)));
  }

  /// The last day of an agreement that begins at the latest on the day after this one.
  private static Optional<LocalDate> further(List<Agreement> usable, LocalDate last) {
    return usable.stream()
        .map(Agreement::terms)
        .filter(terms -> !terms.from().isAfter(last.plusDays(1)) && terms.until().isAfter(last))
        .map(Terms::until)
        .max(LocalDate::compareTo);
  }

  private static String missing(List<Agreement> inForce, Set<String> tables) {
    return tables.stream()
        .sorted()
        .filter(table -> !inForce.getFirst().terms().tables().contains(table))
        .findFirst()
        .orElse("");
  }
}
