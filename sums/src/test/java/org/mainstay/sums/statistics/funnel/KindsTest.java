package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.funnel.Units.funnel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each kind of comparison at its edges, and each refusal with its words.
class KindsTest {

  @ParameterizedTest
  @CsvSource({
    "0, NaN, -1, 1, denominator, denominator must be 0 or more",
    "1, 5, Infinity, 2, denominator, denominator must be 0 or more",
    "2, -1, 10, 0, numerator, numerator must be 0 or more",
    "0, NaN, 10, 1, numerator, numerator must be 0 or more",
    "1, Infinity, 10, 2, numerator, numerator must be 0 or more",
    "2, 11, 10, 0, numerator, numerator 11.0 is above its denominator 10.0"
  })
  void the_first_unit_that_cannot_be_is_named(
      int row, double numerator, double denominator, int later, String column, String why) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      units.add(new Unit("unit", 3, 10));
    }
    units.set(row, new Unit("wrong", numerator, denominator));
    if (later > row) {
      units.set(later, new Unit("wrong too", -5, -5));
    }
    Funnelled found = Funnel.of(Kind.PROPORTION, CountedIn.PEOPLE, units);

    assertThat(found).isInstanceOf(Funnelled.Refused.class);
    var refused = (Funnelled.Refused) found;
    assertThat(refused.row()).isEqualTo(row);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.why()).startsWith(why);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void something_counted_where_nobody_was_is_refused(Kind kind) {
    assertThat(
            Funnel.of(
                kind, CountedIn.EVENTS, List.of(new Unit("some", 3, 10), new Unit("nobody", 1, 0))))
        .isEqualTo(
            new Funnelled.Refused(1, "numerator", "numerator 1.0 is above its denominator 0.0"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void no_units_cannot_be_compared(Kind kind) {
    assertThat(Funnel.of(kind, CountedIn.PEOPLE, List.of()))
        .isEqualTo(new Funnelled.NotComparable("no unit has a denominator"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void days_are_refused_before_anything_is_looked_at(Kind kind) {
    Funnelled found = Funnel.of(kind, CountedIn.DAYS, List.of(new Unit("wrong", -1, -1)));

    assertThat(found)
        .isEqualTo(
            new Funnelled.NotComparable(
                "the denominator counts days, not people: one long absence moves such a figure as"
                    + " much as many people do, so limits from chance would flag almost everybody;"
                    + " count people or spells, or follow each unit over time"));
  }

  @ParameterizedTest
  @CsvSource({"PROPORTION, 0.3", "RATE, 0.3", "RATIO, 1", "RATIO_ROOT, 1", "COUNTS, 0.3"})
  void the_centre_is_the_pooled_share_or_one(Kind kind, double centre) {
    // 30 of 100 in all
    Model model =
        funnel(kind, Units.of(new double[] {5, 15, 10}, new double[] {20, 50, 30})).model();

    assertThat(model.centre()).isCloseTo(centre, within(1e-15));
    assertThat(model.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"PROPORTION", "RATE", "COUNTS"})
  void units_all_alike_lie_on_the_centre_and_are_not_flagged(Kind kind) {
    Funnel funnel =
        funnel(kind, Units.of(new double[] {30, 60, 90, 120}, new double[] {100, 200, 300, 400}));

    assertThat(funnel.model().tau2()).isZero();
    assertThat(funnel.lines()).extracting(Funnel.Line::flag).containsOnly(Flag.NONE);
    for (Funnel.Line line : funnel.lines()) {
      assertThat(line.value()).isCloseTo(0.3, within(1e-15));
      // the halves added to counts move them a little
      assertThat(line.z()).isCloseTo(0, within(kind == Kind.COUNTS ? 0.06 : 1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"RATE", "RATIO"})
  void a_unit_where_nothing_was_counted_counts_as_no_unit_of_dispersion(Kind kind) {
    List<Unit> units = new ArrayList<>(Units.TWENTY_FIVE);
    units.add(new Unit("nothing", 0, 40));
    Funnel funnel = funnel(kind, units);

    assertThat(funnel.model().units()).isEqualTo(25);
    assertThat(funnel.lines().getLast().z()).isNaN();
    assertThat(funnel.lines().getLast().value()).isZero();
    assertThat(funnel.lines().getLast().flag()).isEqualTo(Flag.LOW_998);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_unit_without_anybody_stands_in_the_list_and_moves_nothing(Kind kind) {
    List<Unit> units = new ArrayList<>(Units.PROPORTIONS);
    units.add(2, new Unit("nobody", 0, 0));
    Funnel with = funnel(kind, units);
    Funnel without = funnel(kind, Units.PROPORTIONS);

    assertThat(with.model()).isEqualTo(without.model());
    assertThat(with.lines().get(2).value()).isNaN();
    assertThat(with.lines().get(2).z()).isNaN();
    assertThat(with.lines().get(2).exact()).isEqualTo(Limits.NONE);
    assertThat(with.lines().get(2).overdispersed()).isEqualTo(Limits.NONE);
    assertThat(with.lines().get(2).flag()).isEqualTo(Flag.NONE);
    List<Funnel.Line> others = new ArrayList<>(with.lines());
    others.remove(2);
    assertThat(others).isEqualTo(without.lines());
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"PROPORTION", "RATIO_ROOT", "COUNTS"})
  void off_the_log_scale_a_unit_where_nothing_was_counted_has_its_place(Kind kind) {
    List<Unit> units = new ArrayList<>(Units.PROPORTIONS);
    units.add(new Unit("nothing", 0, 90));
    Funnel funnel = funnel(kind, units);

    assertThat(funnel.model().units()).isEqualTo(7);
    assertThat(funnel.lines().getLast().z()).isNegative().isFinite();
  }

  @Test
  void the_lines_of_a_funnel_are_its_own() {
    List<Funnel.Line> lines = new ArrayList<>(funnel(Kind.RATIO, Units.RATIOS).lines());
    var funnel = new Funnel(funnel(Kind.RATIO, Units.RATIOS).model(), lines);
    lines.clear();

    assertThat(funnel.lines()).hasSize(6);
  }

  @Test
  void what_denominators_count_is_one_of_four() {
    assertThat(CountedIn.values())
        .containsExactly(CountedIn.PEOPLE, CountedIn.EVENTS, CountedIn.EXPECTED, CountedIn.DAYS);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPORTION, ARCSINE",
    "RATE, LOG",
    "RATIO, LOG",
    "RATIO_ROOT, ROOT",
    "COUNTS, LOG_OF_COUNTS"
  })
  void each_kind_has_its_scale(Kind kind, Scale scale) {
    assertThat(Model.scale(kind)).isEqualTo(scale);
  }

  @ParameterizedTest
  @CsvSource({
    "ARCSINE, 0.3",
    "LOG, 0.3",
    "LOG_OF_COUNTS, 2.5",
    "ARCSINE, 1",
    "ARCSINE, 0",
    "LOG, 7"
  })
  void the_way_back_from_a_scale_is_its_inverse(Scale scale, double value) {
    assertThat(scale.back(scale.centre(value))).isCloseTo(value, within(1e-15));
  }
}
