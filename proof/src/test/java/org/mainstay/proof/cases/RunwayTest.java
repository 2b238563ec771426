package org.mainstay.proof.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.funding.Runway;
import org.mainstay.outside.casemaking.funding.Stream;

/// How long the money lasts, beside what can be worked out with a pencil.
class RunwayTest {
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  // A thousand pounds each day.
  private static final long YEAR = 365_000;

  private static Stream stream(LocalDate starts, LocalDate ends, long pounds) {
    return new Stream(
        UUID.randomUUID(), 1, "Fund", starts, ends, List.of(new Stream.Share("ICB", pounds)));
  }

  @Test
  void what_is_in_hand_alone_lasts_as_many_days_as_it_pays_for() {
    assertThat(Runway.ends(new Cost.Hand(30_000, APRIL), List.of(), YEAR))
        .contains(APRIL.plusDays(30));
  }

  @Test
  void a_stream_that_covers_the_cost_lasts_to_its_last_day_and_then_what_is_in_hand() {
    var covers = stream(APRIL, APRIL.plusDays(99), 100_000);

    assertThat(Runway.ends(new Cost.Hand(5_000, APRIL), List.of(covers), YEAR))
        .contains(APRIL.plusDays(105));
  }

  @Test
  void half_of_the_cost_makes_what_is_in_hand_last_twice_as_long() {
    var half = stream(APRIL, APRIL.plusDays(999), 500_000);

    assertThat(Runway.ends(new Cost.Hand(30_000, APRIL), List.of(half), YEAR))
        .contains(APRIL.plusDays(60));
  }

  @Test
  void money_that_came_before_the_count_is_in_hand_and_not_counted_again() {
    var before = stream(APRIL.minusDays(100), APRIL.minusDays(1), 900_000);

    assertThat(Runway.ends(new Cost.Hand(0, APRIL), List.of(before), YEAR)).contains(APRIL);
  }

  @Test
  void what_lasts_longer_than_anybody_plans_has_no_end() {
    var covers = stream(APRIL, APRIL.plusYears(20), 365_000L * 30);

    assertThat(Runway.ends(new Cost.Hand(0, APRIL), List.of(covers), YEAR)).isEmpty();
  }

  @Test
  void a_stream_pays_in_a_year_for_the_days_that_it_runs_in_it() {
    var two = stream(APRIL.minusDays(50), APRIL.plusDays(49), 100_000);

    assertThat(two.between(APRIL, APRIL.plusDays(364))).isEqualTo(50_000);
    assertThat(two.between(APRIL.plusDays(50), APRIL.plusDays(60))).isZero();
  }

  @Test
  void pounds_are_read_as_people_write_them_and_nothing_else_is() {
    assertThat(Pounds.read("£12,345")).isEqualTo(OptionalLong.of(12_345));
    assertThat(Pounds.read(" 12345 ")).isEqualTo(OptionalLong.of(12_345));
    for (String typed : List.of("", "12.50", "1,23", "-5", "12k", "9999999999", "٣")) {
      assertThat(Pounds.read(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void figures_of_other_hubs_are_refused_with_their_line() {
    var today = LocalDate.of(2027, 6, 1);
    String head = "hub,measure,value,source,published_on\n";

    assertThat(Benchmarks.read(head + "Ness,Cost,£5,Report,2027-01-02\n", today).rows()).hasSize(1);
    assertThat(
            Benchmarks.read(
                    head + "Ness,Cost,£5,Report,soon\nNess,Cost\nNess,,£5,R,2027-01-02\n", today)
                .findings())
        .hasSize(3)
        .first()
        .asString()
        .contains("Line 2", "2027-03-31");
    assertThat(Benchmarks.read(head + "Ness,Cost,£5,Report,2027-06-02\n", today).findings())
        .singleElement()
        .asString()
        .contains("a day to come");
    assertThat(Benchmarks.read(head, today).findings()).isNotEmpty();
  }
}
