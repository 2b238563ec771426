package org.mainstay.letterbox.survey;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A survey: anonymous or pseudonymous, which is what it is and no setting of it.
///
/// What is done with an anonymous one takes an [Anonymous], or a reply that has no place for a
/// mark: no key and no mark can be reached from it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Survey.Anonymous.class, name = "anonymous"),
  @JsonSubTypes.Type(value = Survey.Pseudonymous.class, name = "pseudonymous")
})
public sealed interface Survey permits Survey.Anonymous, Survey.Pseudonymous {
  /// What is asked.
  Sheet sheet();

  /// Nobody is known again, neither in another survey nor in another wave.
  record Anonymous(Sheet sheet) implements Survey {}

  /// Whoever answers is known again in the next wave, by a code that they alone hold.
  ///
  /// @param waves how often people are asked, 2 to 12
  record Pseudonymous(Sheet sheet, int waves) implements Survey {
    private static final int WAVES_MAX = 12;

    /// @throws IllegalArgumentException if there is nothing to come back to
    public Pseudonymous {
      if (waves < 2 || waves > WAVES_MAX) {
        throw new IllegalArgumentException(
            "a pseudonymous survey has 2 to 12 waves, not %d; ask once with an anonymous one"
                .formatted(waves));
      }
    }
  }
}
