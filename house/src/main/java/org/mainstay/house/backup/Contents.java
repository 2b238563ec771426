package org.mainstay.house.backup;

import java.util.List;
import java.util.Map;
import org.mainstay.house.database.Versions;

/// What a file of a backup says of itself before and after its tables.
final class Contents {
  private Contents() {}

  /// Before the tables.
  ///
  /// @param steps of the tables, as the database had them
  record Before(List<Versions.Step> steps, List<Saved> tables) {
    Before {
      steps = List.copyOf(steps);
      tables = List.copyOf(tables);
    }
  }

  /// One table, or the secret column of one.
  ///
  /// @param name with its schema
  /// @param columns in the order in which they stand in the file
  record Saved(String name, List<String> columns) {
    Saved {
      columns = List.copyOf(columns);
    }
  }

  /// After the tables.
  ///
  /// @param numbers where numbers go on, by the sequence's name
  /// @param prints what each table came to, by its name
  record After(Map<String, GoesOn> numbers, Map<String, Print> prints) {
    After {
      numbers = Map.copyOf(numbers);
      prints = Map.copyOf(prints);
    }
  }

  /// Where numbers go on.
  ///
  /// @param isCalled whether the last one was given out
  record GoesOn(long last, boolean isCalled) {}

  /// What a table came to, whatever the order of its rows.
  ///
  /// @param sum of 60 bits of the SHA-256 of each row
  record Print(long rows, String sum) {}
}
