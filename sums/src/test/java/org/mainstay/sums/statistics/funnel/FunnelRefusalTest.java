package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a funnel is not drawn from.
class FunnelRefusalTest {
  private static final Unit GOOD = new Unit("good", 5, 10);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void days_are_refused_as_they_are_not_people(Kind kind) {
    var refused = Funnel.of(kind, CountedIn.DAYS, Units.PROPORTIONS);

    assertThat(((Funnelled.NotComparable) refused).why())
        .isEqualTo(
            "the denominator counts days, not people: one long absence moves such a figure as much"
                + " as many people do, so limits from chance would flag almost everybody; count"
                + " people or spells, or follow each unit over time");
  }

  @ParameterizedTest
  @EnumSource(value = CountedIn.class, mode = EnumSource.Mode.EXCLUDE, names = "DAYS")
  void anything_but_days_is_compared(CountedIn in) {
    assertThat(Funnel.of(Kind.PROPORTION, in, Units.PROPORTIONS)).isInstanceOf(Funnel.class);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPORTION, -1, 10, numerator, 'numerator must be 0 or more, got -1.0'",
    "PROPORTION, NaN, 10, numerator, 'numerator must be 0 or more, got NaN'",
    "RATE, Infinity, 10, numerator, 'numerator must be 0 or more, got Infinity'",
    "PROPORTION, 1, -10, denominator, 'denominator must be 0 or more, got -10.0'",
    "RATE, 1, NaN, denominator, 'denominator must be 0 or more, got NaN'",
    "RATE, 1, Infinity, denominator, 'denominator must be 0 or more, got Infinity'",
    "PROPORTION, 11, 10, numerator, numerator 11.0 is above its denominator 10.0",
    "RATE, 1, 0, numerator, numerator 1.0 is above its denominator 0.0"
  })
  void a_unit_that_cannot_be_right_is_named(
      Kind kind, double numerator, double denominator, String column, String why) {
    var units = List.of(GOOD, new Unit("bad", numerator, denominator));

    assertThat(Funnel.of(kind, CountedIn.PEOPLE, units))
        .isEqualTo(new Funnelled.Refused(1, column, why));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "PROPORTION")
  void more_events_than_people_are_no_proportion_and_can_be_anything_else(Kind kind) {
    assertThat(Funnel.of(kind, CountedIn.PEOPLE, List.of(GOOD, new Unit("busy", 30, 10))))
        .isInstanceOf(Funnel.class);
  }

  @Test
  void everybody_of_a_unit_can_be_counted() {
    assertThat(Funnel.of(Kind.PROPORTION, CountedIn.PEOPLE, List.of(GOOD, new Unit("all", 10, 10))))
        .isInstanceOf(Funnel.class);
  }

  @Test
  void units_without_a_denominator_cannot_be_compared() {
    var none = new Funnelled.NotComparable("no unit has a denominator");

    assertThat(Funnel.of(Kind.RATE, CountedIn.PEOPLE, List.of())).isEqualTo(none);
    assertThat(Funnel.of(Kind.PROPORTION, CountedIn.PEOPLE, List.of(new Unit("a", 0, 0))))
        .isEqualTo(none);
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "PROPORTION")
  void where_nothing_was_counted_there_is_nothing_to_compare(Kind kind) {
    assertThat(Funnel.of(kind, CountedIn.PEOPLE, List.of(new Unit("a", 0, 9))))
        .isEqualTo(new Funnelled.NotComparable("nothing was counted in any unit"));
  }

  @Test
  void proportions_of_nothing_lie_at_nothing() {
    var funnel =
        (Funnel)
            Funnel.of(
                Kind.PROPORTION,
                CountedIn.PEOPLE,
                List.of(new Unit("a", 0, 90), new Unit("b", 0, 50)));

    assertThat(funnel.model().centre()).isZero();
    assertThat(funnel.lines()).extracting(Funnel.Line::flag).containsOnly(Flag.NONE);
    assertThat(funnel.lines().getFirst().exact()).isEqualTo(new Limits(0, 0, 0, 0));
  }
}
