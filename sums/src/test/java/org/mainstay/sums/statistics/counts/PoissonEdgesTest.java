package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Workers;

/// What counts can do: organisations without events, columns that foresee their absence, columns
/// that say nothing, numbers that are missing or make no sense.
class PoissonEdgesTest {
  private static final Workers TWO = new Workers(2);
  private static final InventedCounts DATA = InventedCounts.of(3, 500, 10, 3);
  private static final int ROWS = DATA.days().length;

  @Test
  void organisations_without_events_are_left_out_and_counted() {
    double[] days = DATA.days().clone();
    int without = 0;
    for (int i = 0; i < ROWS; i++) {
      if (DATA.organisation()[i] == 4 || DATA.organisation()[i] == 7) {
        days[i] = 0;
        without++;
      }
    }
    int[] left =
        IntStream.range(0, ROWS)
            .filter(i -> DATA.organisation()[i] != 4 && DATA.organisation()[i] != 7)
            .toArray();
    CountAnswer.Fit fit = fit(with(days, DATA.columns()));
    CountAnswer.Fit plain = fit(DATA.ordered(left).design());

    assertThat(fit.withoutEvents()).isEqualTo(2);
    assertThat(fit.groups()).isEqualTo(8);
    assertThat(fit.precision()).isEqualTo(plain.precision());
    assertThat(fit.precision().clusters()).isEqualTo(8);
    assertThat(fit.terms()).isEqualTo(plain.terms());
    assertThat(fit.sample())
        .isEqualTo(
            new Sample(
                ROWS,
                ROWS - without,
                List.of(new Sample.LeftOut("no events in their organisation", without))));
    assertThat(fit.notes())
        .containsExactly(
            "2 levels of organisation had no events and were left out.",
            "With 8 clusters read the p-value of Student's t, which is the larger one.");
    assertThat(plain.notes()).hasSize(1);
    assertThat(plain.withoutEvents()).isZero();
  }

  @Test
  void from_fifty_clusters_on_there_is_no_note() {
    assertThat(fit(clusters(49)).notes()).hasSize(1);
    assertThat(fit(clusters(50)).notes()).isEmpty();
  }

  private static Design clusters(int many) {
    return DATA.design(IntStream.range(0, ROWS).map(i -> i % many).toArray(), "week");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void a_column_without_events_where_it_differs_is_not_estimated(int side) {
    double[] usual = new double[ROWS];
    List<Integer> foreseen = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      if (DATA.days()[i] == 0 && i % 2 == 0) {
        usual[i] = side;
        foreseen.add(i);
      }
    }
    List<Column> columns = new ArrayList<>(DATA.columns());
    columns.add(1, Column.of("programme", usual));
    int[] left = IntStream.range(0, ROWS).filter(i -> !foreseen.contains(i)).toArray();
    CountAnswer.Fit fit = fit(with(DATA.days(), columns));
    CountAnswer.Fit plain = fit(DATA.ordered(left).design());

    assertThat(foreseen).hasSizeGreaterThan(20);
    assertThat(fit.dropped()).containsExactly(new Dropped("programme", Dropped.Why.SEPARATED));
    assertThat(fit.terms()).isEqualTo(plain.terms());
    assertThat(fit.sample().leftOut())
        .containsExactly(new Sample.LeftOut("no event where programme differs", foreseen.size()));
  }

  @Test
  void one_event_where_it_differs_makes_a_column_estimable() {
    double[] programme = new double[ROWS];
    int taken = 0;
    for (int i = 0; i < ROWS; i++) {
      if (DATA.days()[i] == 0 && i % 2 == 0) {
        programme[i] = 1;
      } else if (DATA.days()[i] > 0 && taken == 0 && i > 100) {
        programme[i] = 1;
        taken++;
      }
    }
    List<Column> columns = new ArrayList<>(DATA.columns());
    columns.add(Column.of("programme", programme));
    CountAnswer.Fit fit = fit(with(DATA.days(), columns));

    assertThat(fit.dropped()).isEmpty();
    assertThat(fit.terms().get(3).ratio()).isLessThan(0.5);
  }

  @Test
  void columns_that_say_nothing_are_dropped_by_name() {
    double[] inside = Arrays.stream(DATA.organisation()).mapToDouble(o -> o * 0.1).toArray();
    double[] seven = new double[ROWS];
    Arrays.fill(seven, 7);
    double[] sum =
        IntStream.range(0, ROWS).mapToDouble(i -> DATA.x()[0][i] * 2 + inside[i]).toArray();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("inside", inside));
    columns.add(DATA.columns().get(0));
    columns.add(Column.of("sum", sum));
    columns.add(Column.of("seven", seven));
    columns.addAll(DATA.columns().subList(1, 3));
    CountAnswer.Fit fit = fit(with(DATA.days(), columns));
    CountAnswer.Fit plain = fit(DATA.design());

    assertThat(fit.dropped())
        .containsExactly(
            new Dropped("inside", Dropped.Why.CONSTANT_WITHIN),
            new Dropped("sum", Dropped.Why.COLLINEAR),
            new Dropped("seven", Dropped.Why.CONSTANT_WITHIN));
    assertThat(fit.terms()).extracting(RateRatio::column).containsExactly("x1", "x2", "x3");
    assertThat(fit.precision()).isEqualTo(plain.precision());
    for (int j = 0; j < 3; j++) {
      assertThat(fit.terms().get(j).estimate())
          .isCloseTo(plain.terms().get(j).estimate(), within(1e-13));
    }
  }

  @Test
  void organisations_of_one_row_are_kept_unless_said() {
    int[] organisation = DATA.organisation().clone();
    double[] days = DATA.days().clone();
    organisation[20] = 77;
    organisation[21] = 78;
    days[20] = 2;
    days[21] = 3;
    Design design =
        Design.of(
            Column.of("days", days),
            DATA.columns(),
            List.of(Factor.of("organisation", organisation)),
            Factor.of("organisation", organisation));
    CountAnswer.Fit kept = fit(design);
    CountAnswer.Fit dropped = fit(design.withoutSingletons());

    assertThat(kept.groups()).isEqualTo(12);
    assertThat(dropped.groups()).isEqualTo(10);
    assertThat(dropped.sample().leftOut())
        .containsExactly(new Sample.LeftOut("alone in its organisation", 2));
    assertThat(dropped.withoutEvents()).isZero();
    for (int j = 0; j < 3; j++) {
      assertThat(dropped.terms().get(j).estimate())
          .isCloseTo(kept.terms().get(j).estimate(), within(1e-12));
    }
  }

  @Test
  void without_any_column_left_there_is_a_fit_without_terms() {
    double[] seven = new double[ROWS];
    CountAnswer.Fit fit = fit(with(DATA.days(), List.of(Column.of("nothing", seven))));

    assertThat(fit.terms()).isEmpty();
    assertThat(fit.dropped()).hasSize(1);
    assertThat(fit.precision().parameters()).isEqualTo(1);
  }

  @Test
  void newton_needs_few_steps() {
    assertThat(fit(DATA.design()).steps()).isBetween(3, 7);
  }

  @Test
  void a_step_too_far_is_halved() {
    // one rare, huge count: the first full step overshoots
    int rows = 40;
    double[] days = new double[rows];
    double[] x = new double[rows];
    int[] organisation = new int[rows];
    for (int i = 0; i < rows; i++) {
      organisation[i] = i % 2;
      x[i] = i < 2 ? 1 : 0;
      days[i] = i < 2 ? 5000 : i % 5 == 0 ? 1 : 0;
    }
    Design design =
        Design.of(
            Column.of("days", days),
            List.of(Column.of("x", x)),
            List.of(Factor.of("organisation", organisation)),
            Factor.of("week", IntStream.range(0, rows).map(i -> i / 4).toArray()));
    CountAnswer.Fit fit = fit(design);
    double elsewhere = Arrays.stream(days).skip(2).sum();

    // each organisation has one row with x = 1 and nineteen without; the total rates settle it
    assertThat(fit.terms().getFirst().ratio() / (10_000.0 / 2 / (elsewhere / 38)))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void counts_take_one_factor_one_exposure_and_equal_lengths() {
    Design none =
        Design.of(
            Column.of("days", DATA.days()),
            DATA.columns(),
            List.of(),
            Factor.of("organisation", DATA.organisation()));
    assertThatThrownBy(() -> CountDesign.of(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts take one absorbed factor, got 0");
    Column time = Column.of("time", DATA.time());
    assertThatThrownBy(() -> new CountDesign(DATA.design(), List.of(time, time)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("one column of exposure at most");
    CountDesign asked = CountDesign.of(DATA.design());
    Column shorter = Column.of("time", new double[2]);
    assertThatThrownBy(() -> asked.exposedFor(shorter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time has 2 rows, the others have 500");
  }

  private static Design with(double[] days, List<Column> columns) {
    return Design.of(
        Column.of("days", days),
        columns,
        List.of(Factor.of("organisation", DATA.organisation())),
        Factor.of("organisation", DATA.organisation()));
  }

  private static CountAnswer.Fit fit(Design design) {
    return (CountAnswer.Fit) Poisson.fit(CountDesign.of(design), TWO);
  }
}
