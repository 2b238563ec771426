package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Columns that say nothing, rows that cannot be used, and numbers that make no sense.
class PanelColumnsTest {
  private static final List<Sample.LeftOut> LEFT_OUT =
      List.of(
          new Sample.LeftOut("no value for wellbeing", 1),
          new Sample.LeftOut("no value for x1", 2),
          new Sample.LeftOut("weight weight not above 0", 3),
          new Sample.LeftOut("belongs to no wave", 1),
          new Sample.LeftOut("belongs to no trust", 2));
  private static final Workers TWO = new Workers(2);
  private static final List<String> ALL = List.of("person", "wave", "trust");
  private static final Invented STAFF = Invented.panel(7, 60, 6, 5, 0.15, 0.1);

  @Test
  void columns_that_say_nothing_are_dropped_by_name_with_their_reason() {
    int rows = STAFF.rows();
    double[] same = Arrays.stream(STAFF.place("person")).mapToDouble(p -> p * 0.1).toArray();
    double[] clock = Arrays.stream(STAFF.place("wave")).mapToDouble(w -> w * w).toArray();
    double[] sum =
        IntStream.range(0, rows)
            .mapToDouble(i -> 3 * STAFF.measured("x1")[i] - STAFF.measured("t")[i] + same[i])
            .toArray();
    Design design =
        Design.of(
            STAFF.column("wellbeing"),
            List.of(
                Column.of("always the same", same),
                STAFF.column("t"),
                Column.of("clock", clock),
                STAFF.column("x1"),
                Column.of("sum", sum),
                STAFF.column("x2")),
            List.of(STAFF.factor("person"), STAFF.factor("wave")),
            STAFF.factor("trust"));
    PanelAnswer.Fit fit = fit(design);
    PanelAnswer.Fit plain = fit(STAFF.design(List.of("person", "wave"), "trust"));

    assertThat(fit.dropped())
        .containsExactly(
            new Dropped("always the same", Dropped.Why.CONSTANT_WITHIN),
            new Dropped("clock", Dropped.Why.ABSORBED),
            new Dropped("sum", Dropped.Why.COLLINEAR));
    assertThat(fit.precision().parameters()).isEqualTo(plain.precision().parameters());
    assertThat(fit.terms()).extracting(Term::column).containsExactly("t", "x1", "x2");
    for (int j = 0; j < 3; j++) {
      assertThat(fit.terms().get(j).estimate())
          .isCloseTo(plain.terms().get(j).estimate(), within(1e-12));
      assertThat(fit.terms().get(j).error()).isCloseTo(plain.terms().get(j).error(), within(1e-12));
    }
  }

  @Test
  void the_constant_says_all_that_a_constant_column_says() {
    double[] seven = new double[STAFF.rows()];
    Arrays.fill(seven, 7);
    Design design =
        Design.of(
            STAFF.column("wellbeing"),
            List.of(Column.of("seven", seven), STAFF.column("t")),
            List.of(),
            STAFF.factor("trust"));

    assertThat(fit(design).dropped()).extracting(Dropped::column).containsExactly("seven");
    assertThat(fit(design).effects()).isEmpty();
    assertThat(fit(design).precision().parameters()).isEqualTo(1 + 1);
  }

  @Test
  void without_any_column_left_there_is_a_fit_without_terms() {
    double[] own = Arrays.stream(STAFF.place("person")).mapToDouble(p -> p).toArray();
    PanelAnswer.Fit fit =
        fit(
            Design.of(
                STAFF.column("wellbeing"),
                List.of(Column.of("own", own)),
                List.of(STAFF.factor("person")),
                STAFF.factor("person")));

    assertThat(fit.terms()).isEmpty();
    assertThat(fit.dropped()).hasSize(1);
    assertThat(fit.precision().parameters()).isEqualTo(1);
  }

  @Test
  void an_outcome_that_does_not_vary_has_no_effect_and_no_test() {
    double[] own = Arrays.stream(STAFF.place("person")).mapToDouble(p -> 0.1 * p).toArray();
    PanelAnswer.Fit fit =
        fit(
            Design.of(
                Column.of("own", own),
                List.of(STAFF.column("t")),
                List.of(STAFF.factor("person"), STAFF.factor("wave")),
                STAFF.factor("trust")));

    assertThat(fit.terms()).containsExactly(new Term("t", 0, 0, Double.NaN, Double.NaN, 0, 0));
  }

  @Test
  void rows_without_a_number_a_weight_or_a_place_are_left_out_and_counted() {
    double[] y = STAFF.measured("wellbeing").clone();
    double[] x1 = STAFF.measured("x1").clone();
    double[] weight = STAFF.measured("weight").clone();
    int[] wave = STAFF.place("wave").clone();
    int[] trust = STAFF.place("trust").clone();
    y[3] = Double.NaN;
    x1[3] = Double.NaN;
    x1[5] = Double.NaN;
    x1[8] = Double.NaN;
    weight[10] = 0;
    weight[11] = Double.NaN;
    weight[12] = -1;
    wave[20] = Factor.NONE;
    trust[30] = Factor.NONE;
    trust[31] = Factor.NONE;
    Design design =
        Design.of(
                Column.of("wellbeing", y),
                List.of(STAFF.column("t"), Column.of("x1", x1), STAFF.column("x2")),
                List.of(STAFF.factor("person"), Factor.of("wave", wave)),
                Factor.of("trust", trust))
            .weightedBy(Column.of("weight", weight));
    List<Integer> out = List.of(3, 5, 8, 10, 11, 12, 20, 30, 31);
    Invented left = STAFF.only(i -> !out.contains(i));
    PanelAnswer.Fit fit = fit(design);

    assertThat(fit.sample()).isEqualTo(new Sample(STAFF.rows(), STAFF.rows() - 9, LEFT_OUT));
    assertThat(fit.terms())
        .isEqualTo(
            fit(left.design(List.of("person", "wave"), "trust").weightedBy(left.column("weight")))
                .terms());
  }

  @Test
  void missing_numbers_alone_are_found_too_with_and_without_people() {
    double[] x2 = STAFF.measured("x2").clone();
    x2[0] = Double.NaN;
    x2[100] = Double.NaN;
    Invented left = STAFF.only(i -> i != 0 && i != 100);
    for (List<String> absorbed : List.of(ALL, List.of("trust", "wave"), List.<String>of())) {
      List<Factor> factors = absorbed.stream().map(STAFF::factor).toList();
      Design design =
          Design.of(
              STAFF.column("wellbeing"),
              List.of(STAFF.column("t"), STAFF.column("x1"), Column.of("x2", x2)),
              factors,
              STAFF.factor("trust"));
      PanelAnswer.Fit fit = fit(design);

      assertThat(fit.sample().leftOut()).containsExactly(new Sample.LeftOut("no value for x2", 2));
      assertThat(fit.terms()).isEqualTo(fit(left.design(absorbed, "trust")).terms());
    }
  }

  @Test
  void rows_without_a_trust_alone_are_found_too() {
    int[] trust = STAFF.place("trust").clone();
    trust[7] = Factor.NONE;
    PanelAnswer.Fit fit = fit(withTrust(STAFF, trust).design(ALL, "trust"));

    assertThat(fit.sample().leftOut())
        .containsExactly(new Sample.LeftOut("belongs to no trust", 1));
    assertThat(fit.effects().get(2).levels()).isEqualTo(5);
  }

  @Test
  void a_number_without_end_or_too_large_is_refused() {
    for (double large : new double[] {Double.POSITIVE_INFINITY, 1e200}) {
      double[] x1 = STAFF.measured("x1").clone();
      x1[5] = large;
      Design design =
          Design.of(
              STAFF.column("wellbeing"),
              List.of(Column.of("x1", x1)),
              List.of(STAFF.factor("person")),
              STAFF.factor("trust"));

      assertThat(refusal(design))
          .isEqualTo(
              "There is a number without end, or one too large to be squared, among the rows used.");
    }
  }

  @Test
  void two_large_factors_are_refused_with_their_sizes() {
    int rows = 7000;
    int[] person = IntStream.range(0, rows).map(i -> i / 2).toArray();
    int[] site = IntStream.range(0, rows).map(i -> i % 3001).toArray();
    double[] x = IntStream.range(0, rows).mapToDouble(i -> i % 7).toArray();
    double[] y = IntStream.range(0, rows).mapToDouble(i -> i % 5).toArray();
    Design design =
        Design.of(
            Column.of("y", y),
            List.of(Column.of("x", x)),
            List.of(Factor.of("site", site), Factor.of("person", person)),
            Factor.of("site", site));
    String wanted =
        "Besides the factor with the most levels at most 3000 levels can be solved for, "
            + "these are 3001 (site 3001, person 3500).";

    assertThat(refusal(design)).isEqualTo(wanted);
    assertThat(refusal(design.withoutSingletons())).isEqualTo(wanted);
  }

  private static Invented withTrust(Invented data, int[] trust) {
    return new Invented(data.numbers(), List.of(data.place("person"), data.place("wave"), trust));
  }

  private static PanelAnswer.Fit fit(Design design) {
    return (PanelAnswer.Fit) Panel.fit(design, TWO);
  }

  private static String refusal(Design design) {
    return ((PanelAnswer.Refused) Panel.fit(design, TWO)).because();
  }
}
