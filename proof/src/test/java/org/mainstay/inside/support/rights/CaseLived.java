package org.mainstay.inside.support.rights;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.pauses.PauseReason;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.Repeats;

/// A case that had a step, a pause and appointments that repeat.
final class CaseLived {
  /// What must stand in the copy of it.
  static final String[] WORDS = {
    "Talking and self-help: Guided self-help, agreed. Nights are bad",
    "You were away. In Wales",
    "took that back. Something else: Meant somebody else",
    "2 appointments were booked together, every 2 weeks."
  };

  private CaseLived() {}

  static void by(TestInside house, Referral referral) {
    var today = LocalDate.now(house.clock);
    house.decisions.decide(referral, Decision.What.OTHER.name(), "Rings the landlord");
    var slip =
        house.decisions.of(referral.id()).stream()
            .filter(one -> one.what() == Decision.What.OTHER)
            .findFirst()
            .orElseThrow();
    house.decisions.takeBack(referral, slip, "Meant somebody else");
    var place = house.flow.steps.place("talking/self-help").orElseThrow();
    house.flow.steps.begin(referral, place, "Nights are bad");
    var kept =
        house.flow.pauses.begin(
            referral, new Pauses.Wish(PauseReason.AWAY, today, today.plusDays(7), "In Wales"));
    house.flow.pauses.end(((Pauses.Kept.Done) kept).now(), "Back early");
    var wish =
        new Repeats.Wish(
            UUID.randomUUID(),
            new Contact.Plan(
                house.clock.instant().plus(Duration.ofDays(9)),
                50,
                new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
                house.amina.id(),
                true),
            2,
            2);
    Set<LocalDate> days =
        house.flow.repeats.days(wish).stream().map(Diary.Day::on).collect(Collectors.toSet());
    house.flow.repeats.book(referral, wish, days);
    // Neither stands in the way of the ending.
    house.flow.repeats.of(referral.id()).stream()
        .flatMap(repeat -> repeat.contacts().stream())
        .limit(1)
        .flatMap(id -> house.contacts.find(id).stream())
        .forEach(
            first -> house.flow.repeats.cancel(first, Attended.CANCELLED_BY_SERVICE, 2 + "." + 2));
  }
}
