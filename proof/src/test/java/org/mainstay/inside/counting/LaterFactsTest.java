package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.letterbox.letter.Asked;

/// How it went on is told once each, in the quarter that is open when it is known.
class LaterFactsTest {
  private final CountingHouse house = new CountingHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void wait_support_work_and_outcome_are_told_as_they_come() {
    var referral = asksUnwell();
    night();
    assertThat(house.courses()).isEmpty();
    house.passes(9);
    var supported = house.inside.inSupport(referral);
    house.work(supported, AskedAt.START, SicknessAbsence.OFF_SICK);
    night();
    assertThat(house.courses()).containsExactly("wait:2-weeks 1");

    house.passes(100);
    house.contact(supported);
    house.contact(supported);
    house.measures(supported, CountingHouse.PHQ9_8, CountingHouse.GAD7_7);
    house.work(supported, AskedAt.END, SicknessAbsence.AT_WORK);
    house.ends(supported);
    night();
    night();

    assertThat(house.courses())
        .containsExactly("outcome:better 2", "support:2-3 2", "wait:2-weeks 1", "work:back 2");
    assertThat(house.openedForCounting()).as("first contact, and outcome").isEqualTo(2);
  }

  @Test
  void without_a_second_measure_it_is_not_measured_and_the_same_again_is_not_better() {
    var silent = house.inside.inSupport(asksUnwell());
    house.contact(silent);
    house.contact(silent);
    house.ends(silent);
    night();
    assertThat(house.courses()).contains("outcome:not-measured 1");

    var same = house.inside.inSupport(house.asks(2, CountingHouse.TRUST, unwell()));
    house.contact(same);
    house.contact(same);
    house.measures(same, CountingHouse.PHQ9_14, CountingHouse.GAD7_12);
    house.ends(same);
    night();

    assertThat(house.courses()).contains("outcome:not-better 1");
  }

  @Test
  void a_course_of_one_contact_has_no_outcome_and_one_without_any_no_support() {
    var once = house.inside.inSupport(asksUnwell());
    house.contact(once);
    house.ends(once);
    house.ends(house.inside.inSupport(house.asks(2, CountingHouse.TRUST)));
    night();
    night();

    assertThat(house.courses()).containsExactly("support:1 1", "wait:1-week 1", "wait:1-week 1");
    assertThat(house.openedForCounting()).isEqualTo(2);
  }

  @Test
  void the_answer_about_work_is_waited_for_a_fortnight() {
    var referral = house.inside.inSupport(asksUnwell());
    house.work(referral, AskedAt.START, SicknessAbsence.OFF_SICK);
    house.ends(referral);
    house.passes(12);
    house.counting().count();
    assertThat(house.courses()).containsExactly("wait:1-week 1");
    house.passes(2);
    house.counting().count();

    assertThat(house.courses()).containsExactly("wait:1-week 1", "work:not-known 1");
  }

  @Test
  void who_was_off_sick_and_still_is_is_not_back_and_who_was_at_work_is_not_asked() {
    var sick = house.inside.inSupport(asksUnwell());
    house.work(sick, AskedAt.START, SicknessAbsence.OFF_SICK);
    house.work(sick, AskedAt.END, SicknessAbsence.OFF_SICK);
    house.ends(sick);
    var well = house.inside.inSupport(house.asks(2, CountingHouse.TRUST));
    house.work(well, AskedAt.START, SicknessAbsence.AT_WORK);
    house.work(well, AskedAt.END, SicknessAbsence.AT_WORK);
    house.ends(well);
    house.passes(20);
    house.counting().count();

    assertThat(house.courses())
        .containsExactly("wait:1-week 1", "wait:1-week 1", "work:not-back 1");
  }

  @Test
  void of_somebody_who_is_in_no_book_nothing_later_is_told() {
    var referral = house.inside.inSupport(house.asks(1, "NOPLAN", unwell()));
    house.contact(referral);
    house.contact(referral);
    house.ends(referral);
    night();
    night();

    assertThat(house.courses()).isEmpty();
    assertThat(house.openedForCounting()).isEqualTo(1);
  }

  private Referral asksUnwell() {
    return house.asks(1, CountingHouse.TRUST, unwell());
  }

  private static Asked unwell() {
    return TestInside.asked(CountingHouse.PHQ9_14, CountingHouse.GAD7_12, Asked.SafeNow.YES);
  }

  private void night() {
    house.passes(1);
    house.counting().count();
  }
}
