package org.mainstay.inside.support.pauses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.pauses.Pauses.Kept;
import org.mainstay.inside.support.pauses.Pauses.Wish;

/// Whether a pause may be: what forbids it, in words that say what can be done.
final class Fits {
  /// Said where a concern is open and nobody has fixed when the huddle talks about it again.
  static final String CONCERN_FIRST =
      "A concern is open, and it has no review date of its own. Name its owner and its review date"
          + " on the page Concern first. Then support can pause.";

  private final Concerns concerns;
  private final Pauses.Limit limit;
  private final Clock clock;

  Fits(Concerns concerns, Pauses.Limit limit, Clock clock) {
    this.concerns = concerns;
    this.limit = limit;
    this.clock = clock;
  }

  /// Why this pause may not begin; empty if it may.
  Optional<Kept> whole(Referral referral, Wish wish, List<Pause> before) {
    var asked = London.day(referral.requestReceivedAt());
    if (!referral.stage().isOpen()) {
      return refused("reason", "Support has ended: there is nothing to pause.");
    }
    if (isConcernWithoutDate(referral.id())) {
      return refused("reason", CONCERN_FIRST);
    }
    if (wish.from().isBefore(asked)) {
      return refused(
          "from", "That is before the request, which came on %s.".formatted(London.words(asked)));
    }
    return before.stream()
        .flatMap(one -> one.endedOn().stream())
        .filter(wish.from()::isBefore)
        .max(LocalDate::compareTo)
        .flatMap(
            day ->
                refused(
                    "from",
                    "An earlier pause lasted until %s. Begin on that day or later."
                        .formatted(London.words(day))))
        .or(() -> lookedAtInTime(wish.from(), wish.reviewOn()));
  }

  /// Why this pause may not go on until that day; empty if it may.
  Optional<Kept> longer(Pause seen, LocalDate reviewOn) {
    return isConcernWithoutDate(seen.referral())
        ? refused("review", CONCERN_FIRST)
        : lookedAtInTime(seen.from(), reviewOn);
  }

  private Optional<Kept> lookedAtInTime(LocalDate from, LocalDate reviewOn) {
    var today = LocalDate.now(clock);
    if (!reviewOn.isAfter(from) || !reviewOn.isAfter(today)) {
      return refused("review", "The day to look again comes after today, and after the first day.");
    }
    var begins = from.isBefore(today) ? today : from;
    var last = begins.plusDays(limit.days());
    return reviewOn.isAfter(last)
        ? refused(
            "review",
            "A pause is looked at again after %d days at most: on %s or before."
                .formatted(limit.days(), London.words(last)))
        : Optional.empty();
  }

  /// Whether a concern is open of which nobody has fixed when the huddle talks about it again.
  boolean isConcernWithoutDate(ReferralId referral) {
    return concerns.openOf(referral).filter(one -> one.reviewOn().isEmpty()).isPresent();
  }

  private static Optional<Kept> refused(String field, String because) {
    return Optional.of(new Kept.Refused(field, because));
  }
}
