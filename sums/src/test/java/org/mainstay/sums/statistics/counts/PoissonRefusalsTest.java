package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Workers;

/// Counts that make no sense, too few of them, and rows that cannot be used.
class PoissonRefusalsTest {
  private static final List<Sample.LeftOut> LEFT_OUT =
      List.of(
          new Sample.LeftOut("no value for days", 1),
          new Sample.LeftOut("no value for x1", 1),
          new Sample.LeftOut("weight weight not above 0", 2),
          new Sample.LeftOut("exposure time not above 0", 3),
          new Sample.LeftOut("belongs to no organisation", 1),
          new Sample.LeftOut("belongs to no week", 1));
  private static final Workers TWO = new Workers(2);
  private static final InventedCounts DATA = InventedCounts.of(3, 500, 10, 3);
  private static final int ROWS = DATA.days().length;

  @Test
  void two_columns_that_foresee_it_only_together_are_refused_by_name() {
    // one + two = 1 wherever there is an event, above it elsewhere
    double[] one = new double[ROWS];
    double[] two = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      one[i] = i % 3 == 0 ? 1 : 0;
      two[i] = 1 - one[i] + (DATA.days()[i] == 0 ? 0.5 + 0.25 * (i % 2) : 0);
    }
    Design design = with(DATA.days(), List.of(Column.of("one", one), Column.of("two", two)));

    assertThat(refusal(design))
        .isEqualTo(
            "The likelihood has no top: some of these together tell for certain where there are no"
                + " events: one, two.");
  }

  @Test
  void rows_that_cannot_be_used_are_left_out_and_counted() {
    double[] days = DATA.days().clone();
    double[] x1 = DATA.x()[0].clone();
    double[] time = DATA.time().clone();
    double[] weight = DATA.weight().clone();
    int[] organisation = DATA.organisation().clone();
    int[] week = IntStream.range(0, ROWS).map(i -> i % 40).toArray();
    days[100] = Double.NaN;
    x1[100] = Double.NaN;
    x1[101] = Double.NaN;
    weight[110] = Double.NaN;
    weight[111] = 0;
    time[120] = 0;
    time[121] = -2;
    time[122] = Double.NaN;
    organisation[130] = Factor.NONE;
    week[140] = Factor.NONE;
    Design design =
        Design.of(
                Column.of("days", days),
                List.of(Column.of("x1", x1), DATA.columns().get(1)),
                List.of(Factor.of("organisation", organisation)),
                Factor.of("week", week))
            .weightedBy(Column.of("weight", weight));
    CountAnswer.Fit fit =
        (CountAnswer.Fit)
            Poisson.fit(CountDesign.of(design).exposedFor(Column.of("time", time)), TWO);

    assertThat(fit.sample()).isEqualTo(new Sample(ROWS, ROWS - 9, LEFT_OUT));
    assertThat(fit.precision().clusters()).isEqualTo(40);
  }

  @Test
  void a_count_below_nothing_or_without_end_is_refused() {
    double[] days = DATA.days().clone();
    days[9] = -1;
    assertThat(refusal(with(days, DATA.columns()))).isEqualTo("A count is below 0 in days.");
    days[9] = Double.POSITIVE_INFINITY;
    assertThat(refusal(with(days, DATA.columns())))
        .isEqualTo("There is a number without end in days.");
    double[] endless = DATA.x()[0].clone();
    endless[3] = Double.NEGATIVE_INFINITY;
    Column x = Column.of("x", endless);
    assertThat(refusal(with(DATA.days(), List.of(x))))
        .isEqualTo("There is a number without end in x.");
    assertThat(refusal(DATA.design().weightedBy(x)))
        .isEqualTo("There is a number without end in x.");
    CountAnswer answer = Poisson.fit(CountDesign.of(DATA.design()).exposedFor(x), TWO);
    assertThat(answer).isEqualTo(new CountAnswer.Refused("There is a number without end in x."));
  }

  @Test
  void no_event_at_all_is_refused() {
    assertThat(refusal(with(new double[ROWS], DATA.columns())))
        .isEqualTo("There is not one event among the rows that can be used.");
  }

  @Test
  void one_cluster_and_too_few_rows_are_refused() {
    assertThat(refusal(DATA.design(new int[ROWS], "region")))
        .isEqualTo("500 rows in 1 clusters are too few for 4 parameters.");
    Design design =
        Design.of(
            Column.of("days", new double[] {1, 3, 2}),
            List.of(Column.of("x", new double[] {0, 1, 0})),
            List.of(Factor.of("organisation", new int[] {0, 0, 1})),
            Factor.of("week", new int[] {1, 2, 3}));
    assertThat(refusal(design)).isEqualTo("3 rows in 3 clusters are too few for 3 parameters.");
  }

  private static Design with(double[] days, List<Column> columns) {
    return Design.of(
        Column.of("days", days),
        columns,
        List.of(Factor.of("organisation", DATA.organisation())),
        Factor.of("organisation", DATA.organisation()));
  }

  private static String refusal(Design design) {
    return ((CountAnswer.Refused) Poisson.fit(CountDesign.of(design), TWO)).because();
  }
}
