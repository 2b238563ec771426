package org.mainstay.hatch.ledger;

/// How the ledger stands to what its witness remembers.
public sealed interface Standing {
  /// Whatever is remembered is here.
  record Abreast() implements Standing {}

  /// Debits that were made are not here, or others stand in their place.
  ///
  /// @param number the last one that is remembered
  record Behind(long number) implements Standing {}
}
