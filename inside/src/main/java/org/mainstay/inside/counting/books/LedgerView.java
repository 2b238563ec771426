package org.mainstay.inside.counting.books;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.Table;

/// What was told of the staff of each population, and how much more may be.
///
/// @param cap what may be spent on each person in a year
public record LedgerView(List<Account> accounts, String cap) implements Drawn {
  public LedgerView {
    accounts = List.copyOf(accounts);
  }

  /// One population.
  ///
  /// @param left what is spent and left, a sentence each
  public record Account(String name, List<String> left, Table told) {
    public Account {
      left = List.copyOf(left);
    }
  }
}
