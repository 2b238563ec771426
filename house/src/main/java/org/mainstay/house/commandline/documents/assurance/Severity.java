package org.mainstay.house.commandline.documents.assurance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// How bad the harm of a hazard of the software may be, as DCB0129 has it; never said of a person.
public enum Severity {
  @JsonProperty("catastrophic")
  CATASTROPHIC,
  @JsonProperty("major")
  MAJOR,
  @JsonProperty("considerable")
  CONSIDERABLE,
  @JsonProperty("significant")
  SIGNIFICANT,
  @JsonProperty("minor")
  MINOR;

  /// The rating by the project's matrix: 1 and 2 are acceptable, 3 must be justified, 4 must be
  /// reduced, 5 is unacceptable.
  public int rating(Likelihood likelihood) {
    return switch (this) {
      case CATASTROPHIC -> likelihood.of(3, 4, 5, 5, 5);
      case MAJOR -> likelihood.of(2, 3, 4, 5, 5);
      case CONSIDERABLE -> likelihood.of(2, 3, 3, 4, 5);
      case SIGNIFICANT -> likelihood.of(1, 2, 3, 3, 4);
      case MINOR -> likelihood.of(1, 1, 2, 2, 3);
    };
  }

  /// As people read it.
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
