package org.mainstay.inside.huddle.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.holding.Held;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;

/// Somebody leaves the team: nobody they held is without anybody, and nothing waits for them.
class LeavingTest {
  private final TestInside house = new TestInside();
  private final Leaving leaving =
      new Leaving(
          house.team,
          house.referrals,
          new Held(house.inside),
          new Leaving.Hands(house.allocations, house.concerns, house.apart()),
          house.clock);
  private final LeftReminders reminders =
      new LeftReminders(house.team, house.contacts, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void their_cases_are_held_by_the_whole_team_also_those_that_the_lead_may_not_see() {
    var robin = house.inSupport(house.asks("Robin"));
    var kim = house.asks("Kim", TestInside.wellEnough(), List.of(house.lena.id().value()));
    var given =
        house.as(
            house.sam,
            () ->
                house.allocations.allocate(
                    kim, new Holder.Named(house.amina.id()), "They asked for her"));
    assertThat(given).isNotNull();

    house.as(house.lena, () -> leaves(house.amina));

    assertThat(List.of(robin, kim))
        .allSatisfy(one -> assertThat(house.fresh(one).holder()).isEqualTo(new Holder.WholeTeam()));
    assertThat(house.fresh(robin).stage()).isEqualTo(robin.stage());
    assertThat(house.as(house.sam, () -> house.allocations.candidatesFor(robin.person())))
        .noneMatch(one -> one.worker().equals(house.amina));
    assertThat(house.window.team()).noneMatch(one -> one.name().equals("Amina Khan"));
    assertThat(house.team.nameOf(house.amina.id())).isEqualTo("Amina Khan");
  }

  @Test
  void a_concern_in_their_hands_waits_for_another_reader_at_once() {
    var referral =
        house.asks("Robin", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of());
    var concern = house.as(house.sam, () -> house.concerns.openOf(referral.id()).orElseThrow());
    var reader = house.team.find(concern.reader()).orElseThrow();
    var other = reader.equals(house.sam) ? house.lena : house.sam;

    house.as(other, () -> leaves(reader));

    var now = house.as(other, () -> house.concerns.openOf(referral.id()).orElseThrow());
    assertThat(now.reader()).isNotEqualTo(reader.id());
    assertThat(house.team.isHere(now.reader())).isTrue();
    assertThat(house.as(other, () -> house.concerns.mayOwn(now, reader.id()))).isFalse();
  }

  @Test
  void an_appointment_with_them_keeps_the_day_open_until_somebody_sees_to_it() {
    var referral = house.inSupport(house.asks("Robin"));
    var starts = house.clock.instant().plus(Duration.ofDays(3));
    var plan =
        new Contact.Plan(
            starts,
            50,
            new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
            house.amina.id(),
            true);
    house.as(house.amina, () -> house.contacts.book(referral, plan));
    assertThat(due(house.sam)).isEmpty();

    house.as(house.lena, () -> leaves(house.amina));

    assertThat(due(house.sam))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.referral()).isEqualTo(referral.id());
              assertThat(one.words()).isEqualTo("An appointment is with somebody who left");
              assertThat(one.isForToday()).isTrue();
            });
  }

  @Test
  void done_twice_it_changes_nothing_more() {
    Referral referral = house.inSupport(house.asks("Robin"));
    house.as(house.lena, () -> leaves(house.amina));
    int version = house.fresh(referral).version();

    house.as(house.lena, () -> leaves(house.amina));

    assertThat(house.fresh(referral).version()).isEqualTo(version);
  }

  private List<Reminders.Reminder> due(Worker worker) {
    return house.as(worker, reminders::due);
  }

  private boolean leaves(Worker worker) {
    leaving.left(worker.id());
    return true;
  }
}
