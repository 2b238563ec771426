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
}
