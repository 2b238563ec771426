package org.mainstay.hatch.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One agreement with all that happened to it.
///
/// @param signatures in the order in which they were given
/// @param reviews when somebody looked it over, the latest last
/// @param ended that it ended before its last day
public record Agreement(
    AgreementId id,
    Terms terms,
    Instant writtenAt,
    List<Signature> signatures,
    List<Review> reviews,
    Optional<End> ended) {
  public Agreement {
    signatures = List.copyOf(signatures);
    reviews = List.copyOf(reviews);
  }

  /// In what part somebody signs.
  public enum Part {
    HUB_LEAD("hub-lead"),
    STAFF_REPRESENTATIVE("staff-representative");

    private final String code;

    Part(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Part of(String code) {
      return Arrays.stream(values())
          .filter(part -> part.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("nobody signs as " + code));
    }
  }

  /// That somebody signed.
  ///
  /// @param by who, by the number that sign-in knows them by
  public record Signature(Part part, UUID by, Instant at) {}

  /// That somebody looked whether it is still right.
  public record Review(UUID by, Instant at) {}

  /// That somebody ended it.
  public record End(UUID by, Instant at, String reason) {}

  /// How it stands on a day.
  public enum State {
    /// One or both have to sign yet.
    UNSIGNED,
    /// It is signed, and its first day comes.
    NOT_YET,
    IN_FORCE,
    /// Its last day is over.
    OVER,
    /// Somebody ended it.
    ENDED
  }

  public State on(LocalDate day) {
    if (ended.isPresent()) {
      return State.ENDED;
    }
    if (day.isAfter(terms.until())) {
      return State.OVER;
    }
    if (signatures.size() < Part.values().length) {
      return State.UNSIGNED;
    }
    return terms.has(day) ? State.IN_FORCE : State.NOT_YET;
  }

  /// Whether somebody signed in this part.
  public boolean isSignedAs(Part part) {
    return signatures.stream().anyMatch(signature -> signature.part() == part);
  }
}
