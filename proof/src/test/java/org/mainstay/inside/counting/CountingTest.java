package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Who is counted, once, with what was known at first contact; and who is not.
class CountingTest {
  private final CountingHouse house = new CountingHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void in_a_year_of_invented_people_each_is_counted_once_with_their_first_employer() {
    var chance = new Random(20260401);
    var expected = new HashMap<String, Integer>();
    var open = new HashMap<Integer, Referral>();
    var counted = new HashSet<Integer>();
    for (int week = 0; week < 52; week++) {
      for (int n = 0; n < 2; n++) {
        int person = 1 + chance.nextInt(70);
        String employer = chance.nextBoolean() ? CountingHouse.TRUST : CountingHouse.COLLEGE;
        open.put(person, house.asks(person, employer));
        if (counted.add(person)) {
          expected.merge(employer + " " + quarter(), 1, Integer::sum);
        }
      }
      house.passes(7);
      house.counting().count();
      if (week % 3 == 0) {
        open.values().forEach(this::endsEarly);
        open.clear();
      }
    }

    var held = new HashMap<String, Integer>();
    house.firstContacts().forEach(row -> held.merge(row, 1, Integer::sum));
    assertThat(held.values().stream().mapToInt(n -> n).sum()).isEqualTo(counted.size());
    assertThat(of(held)).isEqualTo(of(expected));
    assertThat(house.openedForCounting()).isEqualTo(counted.size());
  }

  /// The quarter in which the coming night counts.
  private int quarter() {
    int days =
        (int)
            Duration.between(Instant.parse("2026-04-01T09:00:00Z"), house.inside.clock.instant())
                .toDays();
    var night = LocalDate.of(2026, 4, 1).plusDays(days + 7L);
    int months = (night.getYear() - 2026) * 12 + night.getMonthValue() - 4;
    return Math.min(4, 1 + months / 3);
  }

  private static Map<String, Integer> of(Map<String, Integer> counts) {
    return new TreeMap<>(counts);
  }

  private void endsEarly(Referral referral) {
    var now = house.inside.fresh(referral);
    if (now.stage().isOpen()) {
      house.inside.as(
          house.inside.lena,
          () -> house.inside.referrals.move(now, Stage.DISCHARGED, now.holder(), "did not answer"));
    }
  }

  @Test
  void who_comes_again_from_another_employer_stays_with_the_first() {
    var first = house.asks(1, CountingHouse.TRUST);
    house.answers(1, "sex", "Male");
    night();
    endsEarly(first);
    house.passes(30);
    house.asks(1, CountingHouse.COLLEGE);
    house.answers(1, "sex", "Female");
    night();

    assertThat(house.firstContacts()).containsExactly("RTR 1");
    assertThat(house.words()).contains("sex:men").doesNotContain("sex:women");
  }

  /// By the week of the request, not of the night; and whoever is counted twice adds nothing.
  @Test
  void each_is_added_once_to_the_weekly_numbers_that_only_the_team_reads() {
    house.asks(1, CountingHouse.TRUST);
    house.answers(1, "sex", "Male");
    house.asks(2, CountingHouse.TRUST);
    night();
    house.counting().count();
    house.passes(7);
    house.asks(3, CountingHouse.COLLEGE);
    night();

    assertThat(
            house.inside.database.column(
                "select week || ' ' || employer || ' ' || people from inside_counting.weekly"
                    + " where word = 'all' order by 1"))
        .containsExactly(
            "2026-03-30 " + CountingHouse.TRUST + " 2",
            "2026-04-06 " + CountingHouse.COLLEGE + " 1");
    assertThat(
            house.inside.database.column(
                "select employer || ' ' || people from inside_counting.weekly"
                    + " where word = 'sex:men'"))
        .containsExactly(CountingHouse.TRUST + " 1");
  }

  @Test
  void what_was_known_then_is_told_in_the_finest_words_of_the_frame() {
    house.inside.asks(
        1,
        new Letter.Request(
            CountingHouse.identity("Robin", CountingHouse.TRUST, "Students"),
            TestInside.wellEnough()));
    house.answers(
        1,
        "sex",
        "Female",
        "ethnic-group",
        "Asian or Asian British",
        "ethnic-background",
        "Chinese");
    house.asks(2, CountingHouse.TRUST);
    night();

    assertThat(house.words())
        .containsExactly(
            "age:not-stated-or-other",
            "age:not-stated-or-other",
            "ethnic:asian",
            "ethnic:not-stated-or-other",
            "sex:not-stated-or-other",
            "sex:women",
            "staff-group:not-stated-or-other",
            "staff-group:students");
  }

  @Test
  void age_staff_group_and_directorate_are_told_as_they_were_chosen() {
    house.asks(1, CountingHouse.TRUST);
    house.answers(
        1, "age-band", "25 to 34", "staff-group", "Doctor or dentist", "directorate", "Surgery");
    night();

    assertThat(house.words())
        .contains("age:25-34", "staff-group:medical-and-dental", "directorate:surgery");
  }

  @Test
  void answers_that_come_a_little_later_count_and_a_request_of_this_hour_waits() {
    house.asks(1, CountingHouse.TRUST);
    house.counting().count();
    assertThat(house.firstContacts()).isEmpty();
    house.inside.clock.passes(Duration.ofMinutes(10));
    house.answers(1, "sex", "Male");
    night();

    assertThat(house.words()).contains("sex:men");
  }

  @Test
  void an_employer_without_a_plan_and_one_that_is_not_on_the_list_are_in_nobody_s_book() {
    house.asks(1, "NOPLAN");
    house.asks(2, "");
    night();
    night();

    assertThat(house.firstContacts()).isEmpty();
    assertThat(
            house.inside.database.column(
                "select code || ' ' || times from inside_counting.refusal"))
        .containsExactly("MAINSTAY-CONTRIBUTION-002 1");
    assertThat(house.openedForCounting()).isEqualTo(2);
  }

  @Test
  void for_a_year_without_any_plan_nobody_is_opened() {
    house.at(Instant.parse("2028-05-01T09:00:00Z"));
    house.asks(1, CountingHouse.TRUST);
    night();

    assertThat(house.openedForCounting()).isZero();
  }

  @Test
  void who_came_on_the_last_day_is_counted_with_that_year() {
    house.planned(CountingHouse.TRUST, CountingHouse.YEAR + 1);
    house.at(Instant.parse("2027-03-31T22:30:00Z"));
    house.asks(1, CountingHouse.TRUST);
    house.at(Instant.parse("2027-03-31T23:30:00Z"));
    house.asks(2, CountingHouse.TRUST);
    house.at(Instant.parse("2027-04-01T02:30:00Z"));
    house.counting().count();

    assertThat(
            house.inside.database.column(
                "select contract_year || ' ' || quarter from hatch_contribution.first_contact"
                    + " order by 1"))
        .containsExactly("2026 4", "2027 1");
  }

  @Test
  void the_person_reads_that_the_hub_counted_them_and_why() {
    house.asks(1, CountingHouse.TRUST);
    night();

    assertThat(house.inside.mailbox(1))
        .filteredOn(BoxItem.Opened.class::isInstance)
        .extracting(item -> ((BoxItem.Opened) item).by() + ": " + ((BoxItem.Opened) item).why())
        .containsExactly("The hub itself: " + Purpose.COUNTING.words());
  }

  private void night() {
    house.passes(1);
    house.counting().count();
  }
}
