package org.mainstay.inside.support.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.WorkerId;

/// Something that somebody asked of their record, with the day by which it is answered.
///
/// @param clock by when it is answered
/// @param preparedBy who looked into it first, for an erasure
public record Wish(
    UUID id,
    ReferralId referral,
    PersonKey person,
    What what,
    Instant askedAt,
    WishClock clock,
    Optional<WorkerId> preparedBy) {

  Wish with(List<WishClock.Step> steps) {
    var stepped = new WishClock(clock.askedOn(), steps);
    return new Wish(id, referral, person, what, askedAt, stepped, preparedBy);
  }

  /// The last day on which it is answered in time.
  public LocalDate dueOn() {
    return clock.dueOn();
  }

  /// When it was asked and until when it is answered, or why the clock stands still.
  String standing() {
    return "They asked for it on %s. %s".formatted(London.words(askedAt), sentence(answerBy()));
  }

  /// Until when it is answered, or why the clock stands still.
  String answerBy() {
    var stopped = clock.stopped();
    return stopped.isEmpty()
        ? "answer by " + London.words(dueOn())
        : "the clock stands still: "
            + stopped.stream().map(WishClock.Reason::words).collect(Collectors.joining(", "));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /// What can be asked.
  public enum What {
    COPY("They asked for a copy of their record"),
    ERASE("They asked that their record be erased");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }
  }
}
