package org.mainstay.house.commandline.documents.assurance;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How often a hazard of the software may lead to its harm, as DCB0129 has it.
public enum Likelihood {
  @JsonProperty("very-low")
  VERY_LOW("very low"),
  @JsonProperty("low")
  LOW("low"),
  @JsonProperty("medium")
  MEDIUM("medium"),
  @JsonProperty("high")
  HIGH("high"),
  @JsonProperty("very-high")
  VERY_HIGH("very high");

  private final String words;

  Likelihood(String words) {
    this.words = words;
  }

  /// As people read it.
  public String words() {
    return words;
  }

  /// Its own of a row of the matrix.
  int of(int veryLow, int low, int medium, int high, int veryHigh) {
    return switch (this) {
      case VERY_LOW -> veryLow;
      case LOW -> low;
      case MEDIUM -> medium;
      case HIGH -> high;
      case VERY_HIGH -> veryHigh;
    };
  }
}
