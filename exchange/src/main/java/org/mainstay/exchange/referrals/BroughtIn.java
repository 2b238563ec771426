package org.mainstay.exchange.referrals;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of a file of first contacts.
public sealed interface BroughtIn {
  /// Its rows were handed to the hatch, which may have refused some.
  ///
  /// @param rows how many there were
  /// @param counted first contacts that were new
  /// @param before first contacts that had been counted before
  /// @param refused how many first contacts or later facts were refused, by what the hatch said
  record Done(long rows, long counted, long before, SortedMap<String, Long> refused)
      implements BroughtIn {
    public Done {
      refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }
  }

  /// The file cannot be used, and nothing of it was written.
  ///
  /// @param findings what is odd, each with its row and column
  record Refused(List<String> findings) implements BroughtIn {
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
