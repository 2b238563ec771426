package org.mainstay.hatch.agreement;

import java.util.Objects;
import java.util.UUID;

/// Names one agreement.
public record AgreementId(UUID value) {
  public AgreementId {
    Objects.requireNonNull(value, "value");
  }
}
