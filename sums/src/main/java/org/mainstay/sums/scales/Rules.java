package org.mainstay.sums.scales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// How a form's answers become a total, and what the total is called.
///
/// @param missing what is allowed when items are missing
/// @param metric raw sum to published metric score; empty where the sum itself is the total
/// @param bands the published bands from the lowest up; empty where none are published
/// @param caseness the published cut
/// @param reliableChange the least change beyond measurement error
/// @param safetyItem the item (from 1) that flags whenever it is above 0
public record Rules(
    MissingRule missing,
    Map<Integer, BigDecimal> metric,
    List<Band> bands,
    Threshold caseness,
    Threshold reliableChange,
    SafetyItem safetyItem) {

  public Rules {
    metric = Map.copyOf(metric);
    bands = List.copyOf(bands);
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).lower().compareTo(bands.get(i - 1).lower()) <= 0) {
        throw new IllegalArgumentException("bands must go up: " + bands.get(i).name());
      }
    }
  }

  /// The item about safety, if the form has one.
  public sealed interface SafetyItem {
    /// This item, counted from 1.
    record Item(int number) implements SafetyItem {}

    /// The form does not ask.
    record NotAsked() implements SafetyItem {}
  }

  /// The published name of the band a total lies in; empty without a total or without bands.
  String bandOf(Points points) {
    return switch (points) {
      case Points.Unknown() -> "";
      case Points.Known(var total) -> {
        String name = "";
        for (Band band : bands) {
          if (band.reachedBy(total)) {
            name = band.name();
          }
        }
        yield name;
      }
    };
  }
}
