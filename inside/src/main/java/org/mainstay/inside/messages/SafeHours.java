package org.mainstay.inside.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.letterbox.letter.Identity.SafeContact;

/// When a message may go out: within the hub's hours for it, and within what is safe for somebody.
public final class SafeHours {
  /// Every safe time comes round within a week.
  private static final int DAYS_MAX = 8;

  private final ZoneId zone;
  private final MessageWords.Hours hours;

  /// @param zone whose clock people live by
  public SafeHours(ZoneId zone, MessageWords.Hours hours) {
    this.zone = zone;
    this.hours = hours;
  }

  /// The first moment from this one on at which anybody may be sent something.
  public Instant next(Instant from) {
    return first(from, true, Optional.empty()).orElse(from);
  }

  /// The first moment from this one on that is safe for somebody; empty if none ever is.
  public Optional<Instant> next(Instant from, SafeContact contact) {
    return first(from, true, Optional.of(contact));
  }

  /// The same on a later day.
  public Optional<Instant> nextDay(Instant from, SafeContact contact) {
    return first(from, false, Optional.of(contact));
  }

  /// Midnight before this moment.
  public Instant startOfDay(Instant at) {
    return dayOf(at).atStartOfDay(zone).toInstant();
  }

  /// This time on the day before that moment.
  public Instant dayBefore(Instant moment, LocalTime time) {
    return dayOf(moment).minusDays(1).atTime(time).atZone(zone).toInstant();
  }

  private LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private Optional<Instant> first(Instant from, boolean today, Optional<SafeContact> contact) {
    var start = from.atZone(zone);
    if (today && isGood(start, contact)) {
      return Optional.of(from);
    }
    var day = start.toLocalDate();
    for (int days = today ? 0 : 1; days <= DAYS_MAX; days++) {
      var found = on(day.plusDays(days), contact).filter(at -> at.isAfter(from)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The good moments of a day at which something begins, earliest first.
  private Stream<Instant> on(LocalDate day, Optional<SafeContact> contact) {
    return Stream.concat(Stream.of(hours.from()), SafeContactWords.STARTS.stream())
        .sorted()
        .map(time -> day.atTime(time).atZone(zone))
        .filter(at -> isGood(at, contact))
        .map(ZonedDateTime::toInstant);
  }

  private boolean isGood(ZonedDateTime at, Optional<SafeContact> contact) {
    var time = at.toLocalTime();
    return !time.isBefore(hours.from())
        && time.isBefore(hours.until())
        && contact.map(safe -> SafeContactWords.isSafeAt(safe, at.toLocalDateTime())).orElse(true);
  }
}
