package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.sums.scales.Flag;

/// How support ends: never over an open concern, and with the outcome that the measures prove.
class EndingsTest {
  /// PHQ-9 14, without its last item.
  private static final Map<Integer, Integer> PHQ9_14 =
      Map.of(1, 2, 2, 2, 3, 2, 4, 2, 5, 2, 6, 2, 7, 2, 8, 0, 9, 0);

  private static final Map<Integer, Integer> PHQ9_8 =
      Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1, 8, 1, 9, 0);
  private static final Map<Integer, Integer> GAD7_12 =
      Map.of(1, 2, 2, 2, 3, 2, 4, 2, 5, 2, 6, 2, 7, 0);
  private static final Map<Integer, Integer> GAD7_7 =
      Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1);

  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void person_a_of_the_worked_example_is_a_plain_reliable_recovery() {
    var referral = personA();

    var outcome =
        house.opened(
            house.amina, referral, opened -> house.endings.course(opened, referral.id()).outcome());

    assertThat(
            List.of(
                outcome.finished(),
                outcome.caseness(),
                outcome.recovery(),
                outcome.reliableImprovement(),
                outcome.reliableDeterioration(),
                outcome.reliableRecovery()))
        .containsExactly(Flag.YES, Flag.YES, Flag.YES, Flag.YES, Flag.NO, Flag.YES);
  }

  @Test
  void an_ended_case_is_closed_with_its_reason_and_the_person_is_told() {
    var referral = personA();

    assertThat(end(referral, DischargeReason.COMPLETED)).isInstanceOf(Moved.Done.class);

    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.DISCHARGED);
    assertThat(house.as(house.amina, () -> house.endings.of(referral.id())))
        .get()
        .satisfies(ending -> assertThat(ending.reason()).isEqualTo(DischargeReason.COMPLETED));
    assertThat(happened()).anyMatch(words -> words.contains("has ended"));
  }

  @Test
  void nothing_ends_over_an_open_concern() {
    var referral =
        house.inSupport(
            house.asks("Robin", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of()));

    var refused = end(referral, DischargeReason.EARLIER_THAN_PLANNED);

    assertThat(refused)
        .isEqualTo(new Moved.Refused("An open concern needs a huddle decision first."));
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.IN_SUPPORT);
    assertThat(happened()).noneMatch(words -> words.contains("has ended"));
  }

  @Test
  void it_ends_after_the_huddle_has_resolved_the_concern() {
    var referral =
        house.inSupport(
            house.asks("Robin", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of()));
    house.as(
        house.lena,
        () -> {
          var concern = house.concerns.openOf(referral.id()).orElseThrow();
          house.decisions.resolve(referral, concern.id(), "Safe since Tuesday, plan is in place");
          return "";
        });

    assertThat(end(referral, DischargeReason.COMPLETED)).isInstanceOf(Moved.Done.class);
  }

  @Test
  void a_reason_of_the_other_part_of_the_list_is_refused() {
    var inSupport = house.inSupport(house.asks("Robin"));
    var waiting = house.asks("Kim");

    for (DischargeReason reason : DischargeReason.values()) {
      boolean takenOn = reason.part() == DischargeReason.Part.TAKEN_ON;
      assertThat(refusal(inSupport, reason).isEmpty()).as(reason.words()).isEqualTo(takenOn);
      assertThat(refusal(waiting, reason).isEmpty()).as(reason.words()).isEqualTo(!takenOn);
    }
  }

  @Test
  void after_the_first_conversation_it_may_end_with_advice() {
    var referral = house.assessed(house.asks("Robin"));

    assertThat(end(referral, DischargeReason.ADVISED)).isInstanceOf(Moved.Done.class);
  }

  @Test
  void an_appointment_that_is_still_booked_stands_in_the_way() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(
        house.amina,
        () -> house.contacts.book(referral, plan(house.clock.instant().plusSeconds(3600), true)));

    assertThat(refusal(referral, DischargeReason.COMPLETED))
        .get()
        .asString()
        .contains("appointment on Monday 2 November 2026 at 10:00");
  }

  @Test
  void somebody_else_s_change_meanwhile_is_not_overwritten() {
    var seen = house.inSupport(house.asks("Robin"));
    house.as(
        house.sam, () -> house.referrals.move(seen, Stage.ENDING, seen.holder(), "Nearly there"));

    assertThat(end(seen, DischargeReason.COMPLETED)).isInstanceOf(Moved.ChangedMeanwhile.class);
  }

  @Test
  void a_course_with_one_measure_says_plainly_that_there_are_not_enough() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(house.amina, () -> house.measures.keep(referral, "phq9", PHQ9_14, Occasion.CONTACT));

    var course =
        house.opened(house.amina, referral, opened -> house.endings.course(opened, referral.id()));

    assertThat(course.missing())
        .contains(
            "Not enough measures: no complete GAD-7 at the start, no complete PHQ-9 later on, no"
                + " complete GAD-7 later on.");
  }

  private Referral personA() {
    var referral =
        house.inSupport(
            house.asks("A", TestInside.asked(PHQ9_14, GAD7_12, Asked.SafeNow.YES), List.of()));
    for (int week = 0; week < 2; week++) {
      house.clock.passes(Duration.ofDays(7));
      house.as(
          house.amina,
          () -> house.contacts.happened(referral, plan(house.clock.instant(), false), "We talked"));
    }
    house.as(
        house.amina,
        () -> {
          house.measures.keep(referral, "phq9", PHQ9_8, Occasion.CONTACT);
          return house.measures.keep(referral, "gad7", GAD7_7, Occasion.CONTACT);
        });
    return house.fresh(referral);
  }

  private Moved end(Referral referral, DischargeReason reason) {
    return house.opened(
        house.amina, referral, opened -> house.endings.end(opened, referral, wish(reason)));
  }

  private java.util.Optional<String> refusal(Referral referral, DischargeReason reason) {
    return house.as(house.amina, () -> house.endings.refusal(referral, wish(reason)));
  }

  private Endings.Wish wish(DischargeReason reason) {
    return new Endings.Wish(LocalDate.now(house.clock), reason, "Sleeps through again");
  }

  private List<String> happened() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  private Contact.Plan plan(java.time.Instant starts, boolean isPlanned) {
    return new Contact.Plan(
        starts,
        50,
        new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
        house.amina.id(),
        isPlanned);
  }
}
