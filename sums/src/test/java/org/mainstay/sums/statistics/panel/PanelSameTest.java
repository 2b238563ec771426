package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Neither threads nor the order of rows nor the names of levels change a result.
class PanelSameTest {
  private static final Invented STAFF = Invented.panel(31, 400, 6, 7, 0.1, 0.1);

  @ParameterizedTest
  @CsvSource({
    "person wave trust, trust",
    "person wave, person",
    "trust wave, trust",
    "trust wave, person"
  })
  void any_number_of_threads_gives_the_same_bits(String absorbed, String clusters) {
    Design design = STAFF.design(List.of(absorbed.split(" ")), clusters);
    PanelAnswer one = Panel.fit(design, new Workers(1));
    for (int threads : new int[] {2, 3, 8, 64}) {
      assertThat(Panel.fit(design, new Workers(threads))).isEqualTo(one);
    }
    PanelAnswer alone = Panel.fit(design.eachRowAlone(), new Workers(1));
    assertThat(Panel.fit(design.eachRowAlone(), new Workers(5))).isEqualTo(alone);
    assertThat(alone).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "person wave trust, trust",
    "person wave trust, person",
    "person wave, wave",
    "trust wave, trust"
  })
  void the_order_of_the_rows_changes_nothing(String absorbed, String clusters) {
    List<String> effects = List.of(absorbed.split(" "));
    PanelAnswer.Fit sorted = fit(STAFF.design(effects, clusters));
    int rows = STAFF.rows();
    Invented backwards = STAFF.ordered(IntStream.range(0, rows).map(i -> rows - 1 - i).toArray());
    for (Invented other : List.of(STAFF.mixed(1), STAFF.mixed(2), backwards)) {
      same(sorted, fit(other.design(effects, clusters)));
    }
    Design weighted = STAFF.design(effects, clusters).weightedBy(STAFF.column("weight"));
    Invented mixed = STAFF.mixed(3);
    same(fit(weighted), fit(mixed.design(effects, clusters).weightedBy(mixed.column("weight"))));
  }

  @Test
  void codes_far_apart_and_below_zero_change_nothing() {
    int[] person = Arrays.stream(STAFF.place("person")).map(p -> (p - 1200) * 5_000_000).toArray();
    int[] trust = Arrays.stream(STAFF.place("trust")).map(t -> -t * 40_000_000).toArray();
    Invented renamed = new Invented(STAFF.numbers(), List.of(person, STAFF.place("wave"), trust));
    List<String> all = List.of("person", "wave", "trust");
    same(fit(STAFF.design(all, "trust")), fit(renamed.design(all, "trust")));
    same(fit(STAFF.design(all, "person")), fit(renamed.design(all, "person")));
    same(
        fit(STAFF.design(List.of("wave", "trust"), "person")),
        fit(renamed.design(List.of("wave", "trust"), "person")));
  }

  @Test
  void a_person_with_a_thousand_rows_is_one_group() {
    int[] person = IntStream.range(0, STAFF.rows()).map(i -> i < 1000 ? 0 : i / 3).toArray();
    Invented one =
        new Invented(STAFF.numbers(), List.of(person, STAFF.place("wave"), STAFF.place("trust")));
    var dummies = new Dummies(one.rows(), new double[0]);
    dummies.absorb(person);
    dummies.absorb(one.place("wave"));
    double[] slopes =
        dummies.slopes(
            one.measured("wellbeing"), one.measured("t"), one.measured("x1"), one.measured("x2"));
    List<Term> terms = fit(one.design(List.of("person", "wave"), "trust")).terms();
    for (int j = 0; j < 3; j++) {
      assertThat(terms.get(j).estimate()).isCloseTo(slopes[j], within(1e-11));
    }
  }

  private static void same(PanelAnswer.Fit one, PanelAnswer.Fit other) {
    assertThat(other.precision()).isEqualTo(one.precision());
    assertThat(other.effects()).isEqualTo(one.effects());
    assertThat(other.sample()).isEqualTo(one.sample());
    assertThat(other.notes()).isEqualTo(one.notes());
    for (int j = 0; j < one.terms().size(); j++) {
      Term left = one.terms().get(j);
      Term right = other.terms().get(j);
      assertThat(right.estimate()).isCloseTo(left.estimate(), within(1e-12));
      assertThat(right.error()).isCloseTo(left.error(), within(1e-12));
    }
  }

  private static PanelAnswer.Fit fit(Design design) {
    return (PanelAnswer.Fit) Panel.fit(design, new Workers(2));
  }
}
