package org.mainstay.letterbox.window.directory;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Where on the earth something is, if that is known.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Where.At.class, name = "at"),
  @JsonSubTypes.Type(value = Where.Unknown.class, name = "unknown")
})
public sealed interface Where {
  /// A spot.
  ///
  /// @param latitude in degrees, -90 to 90
  /// @param longitude in degrees, -180 to 180
  record At(double latitude, double longitude) implements Where {
    public At {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "no spot on the earth: %s, %s".formatted(latitude, longitude));
      }
    }
  }

  /// Nobody says where.
  record Unknown() implements Where {}
}
