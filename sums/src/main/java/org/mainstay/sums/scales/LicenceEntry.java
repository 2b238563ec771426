package org.mainstay.sums.scales;

import java.time.LocalDate;
import java.util.List;

/// What an operator entered about their own licence for a questionnaire, with its words.
///
/// @param scaleId the questionnaire's short name
/// @param holder who granted it
/// @param number of the licence or the registration
/// @param expires the last day on which it holds
/// @param words as the holder supplied them
public record LicenceEntry(
    String scaleId, String holder, String number, LocalDate expires, Words words) {

  public LicenceEntry {
    if (scaleId.isBlank() || holder.isBlank() || number.isBlank()) {
      throw new IllegalArgumentException("a licence entry needs scale, holder and number");
    }
  }

  /// A questionnaire's own words.
  ///
  /// @param instruction what stands above the items
  /// @param items one for each item
  /// @param labels one for each answer, from the least value up
  public record Words(String instruction, List<String> items, List<String> labels) {
    public Words {
      items = List.copyOf(items);
      labels = List.copyOf(labels);
    }
  }
}
