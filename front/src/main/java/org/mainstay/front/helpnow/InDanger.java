package org.mainstay.front.helpnow;

import java.util.Objects;
import org.mainstay.ui.Drawn;

/// The card for an emergency, the same wherever it stands.
public record InDanger(CrisisNumbers numbers) implements Drawn {
  public InDanger {
    Objects.requireNonNull(numbers, "numbers");
  }

  /// The number for an emergency.
  public String number() {
    return numbers.national().emergency();
  }
}
