package org.mainstay.outside.network.steering;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;

/// A decision as a page shows it.
///
/// @param instead the number of the decision that it replaces
/// @param replacedBy the number of the decision that took its place
public record DecisionLine(Decision decision, Optional<Long> instead, Optional<Long> replacedBy) {

  /// All of them, in the order in which they come.
  static List<DecisionLine> all(List<Decision> decisions) {
    var numbers = new HashMap<UUID, Long>();
    var replacing = new HashMap<UUID, Long>();
    for (Decision one : decisions) {
      numbers.put(one.id(), one.number());
      one.replaced().ifPresent(older -> replacing.put(older, one.number()));
    }
    return decisions.stream()
        .map(
            one ->
                new DecisionLine(
                    one,
                    one.replaced().map(numbers::get),
                    Optional.ofNullable(replacing.get(one.id()))))
        .toList();
  }

  public String on() {
    return OfficeForm.on(decision.on());
  }

  /// Whether it counts today.
  public boolean counts() {
    return replacedBy.isEmpty();
  }
}
