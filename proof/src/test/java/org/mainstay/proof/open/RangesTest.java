package org.mainstay.proof.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.employer.figure.Change;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Parity;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.outside.employer.figure.WaitBands;
import org.mainstay.outside.employer.figure.WaitBands.Band;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.consistency.Margins;
import org.mainstay.sums.disclosure.consistency.Reconciliation;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// The ranges that the open pages print hold the true figure as often as they say: the noise of
/// plans is drawn many times over, reconciled as a release is, and read as a page reads it.
class RangesTest {
  private static final int DRAWS = 4_000;
  private static final Chance CHANCE = new Chance(new Random(20_271)::nextBytes);

  /// Four tables of an employer of 3,000 with 300 users, as the release book has them: sex, age,
  /// staff group, directorate; 4/5 in all.
  private static final List<long[]> TRUTH =
      List.of(
          new long[] {300, 255, 42, 3},
          new long[] {300, 36, 75, 81, 72, 34, 2},
          new long[] {300, 90, 36, 66, 42, 48, 15, 3},
          new long[] {300, 190, 108, 2});

  private static final Plan PLAN = Plan.of(TRUTH, Epsilon.of(1, 5));

  /// How support ended, in a table of its own: better, not better, not measured.
  private static final List<long[]> ENDED = List.of(new long[] {240, 150, 40, 50});

  private static final Plan ENDS = Plan.of(ENDED, Epsilon.of(1, 5));

  /// Tables of one measure with the margins that were worked out before the year.
  private record Plan(List<long[]> truth, List<CellTree> trees, Margins margins) {
    static Plan of(List<long[]> truth, Epsilon each) {
      var noise = DiscreteLaplace.of(each, 1);
      List<CellTree> trees =
          truth.stream()
              .map(
                  cells -> {
                    var parents = new int[cells.length];
                    parents[0] = -1;
                    var noises = new ArrayList<Optional<DiscreteLaplace>>();
                    for (int i = 0; i < cells.length; i++) {
                      noises.add(i == 0 ? Optional.empty() : Optional.of(noise));
                    }
                    return CellTree.of(parents, noises);
                  })
              .toList();
      return new Plan(truth, trees, Margins.of(trees, 20_000, CHANCE));
    }

    /// One release, as its tables are printed.
    List<List<Figure>> released() {
      var noisy = new ArrayList<long[]>();
      for (int t = 0; t < truth.size(); t++) {
        var cells = truth.get(t).clone();
        for (int i = 1; i < cells.length; i++) {
          cells[i] += trees.get(t).noise(i).orElseThrow().draw(CHANCE);
        }
        noisy.add(cells);
      }
      var together = Reconciliation.of(trees, noisy);
      var figures = new ArrayList<List<Figure>>();
      for (int t = 0; t < truth.size(); t++) {
        var table = new ArrayList<Figure>();
        for (int i = 0; i < truth.get(t).length; i++) {
          table.add(new Figure(together.published(t)[i], margins.cells().get(t).get(i)));
        }
        figures.add(table);
      }
      return figures;
    }
  }

  /// How often a range held, of the releases that printed one.
  private static double held(java.util.function.Supplier<Optional<Boolean>> release) {
    int printed = 0;
    int held = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Optional<Boolean> one = release.get();
      printed += one.isPresent() ? 1 : 0;
      held += one.orElse(false) ? 1 : 0;
    }
    assertThat(printed).isGreaterThan(DRAWS * 9 / 10);
    return (double) held / printed;
  }

  @Test
  void the_ratio_of_men_to_their_share_of_staff_lies_in_its_range() {
    double truth = 42.0 / 297 / 0.25;
    double held =
        held(
            () -> {
              List<Figure> sex = PLAN.released().getFirst();
              if (!sex.get(2).shown()) {
                return Optional.empty();
              }
              var men = Parity.of(sex.get(2), sex.get(1), 750, 3_000);
              return Optional.of(men.low() <= truth && truth <= men.high());
            });

    System.out.println("ratio of two groups: " + held);
    assertThat(held).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void the_ratio_of_one_of_six_groups_lies_in_its_range() {
    double truth = 90.0 / 297 / 0.30;
    double held =
        held(
            () -> {
              List<Figure> groups = PLAN.released().get(2);
              var one = Parity.of(groups.get(1), Figure.sum(groups.subList(2, 7)), 900, 3_000);
              return Optional.of(one.low() <= truth && truth <= one.high());
            });

    System.out.println("ratio of one of six: " + held);
    assertThat(held).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void the_part_that_is_better_lies_in_its_range() {
    double truth = 150.0 / 240;
    double held =
        held(
            () -> {
              List<Figure> ends = ENDS.released().getFirst();
              Share better = Share.of(ends.get(1), Figure.sum(ends.subList(2, 4)));
              return Optional.of(better.low() <= truth && truth <= better.high());
            });

    System.out.println("part that is better: " + held);
    assertThat(held).isGreaterThanOrEqualTo(0.95);
  }

  // Margins of whole numbers are a little wider than 95 %, and so is the root of their squares.
  @Test
  void the_sum_of_ten_employers_and_a_change_lie_in_their_ranges() {
    double sums =
        held(
            () -> {
              var all = new ArrayList<Figure>();
              for (int i = 0; i < 10; i++) {
                all.add(PLAN.released().getFirst().getFirst());
              }
              Figure sum = Figure.sum(all);
              return Optional.of(sum.low() <= 3_000 && 3_000 <= sum.high());
            });
    double changes =
        held(
            () -> {
              var change =
                  new Change(
                      PLAN.released().getFirst().getFirst(), PLAN.released().getFirst().getFirst());
              return Optional.of(Math.abs(change.by()) <= change.margin());
            });

    System.out.println("sum of ten: " + sums + ", change: " + changes);
    assertThat(sums).isBetween(0.94, 0.99);
    assertThat(changes).isBetween(0.94, 0.99);
  }

  /// Of 240 with waits spread evenly within stretches: 60 within 7 days, 150 within 14, 210 within
  /// 28. Half, 120, lies at 7 + 60/90 × 7 = 11.67 days.
  @Test
  void the_day_by_which_half_were_seen_lies_in_its_range() {
    Plan waits = Plan.of(List.of(new long[] {240, 60, 90, 60, 30}), Epsilon.of(1, 5));
    int[] days = {7, 14, 28, Integer.MAX_VALUE};
    double truth = 7 + 60.0 / 90 * 7;
    double held =
        held(
            () -> {
              List<Figure> cells = waits.released().getFirst();
              var bands = new ArrayList<Band>();
              for (int i = 0; i < days.length; i++) {
                bands.add(new Band(days[i], cells.get(i + 1)));
              }
              var half = new WaitBands(bands).quantile(0.5);
              return Optional.of(
                  half.low().orElse(0) <= truth
                      && truth <= half.high().orElse(Double.POSITIVE_INFINITY));
            });

    System.out.println("half were seen: " + held);
    assertThat(held).isGreaterThanOrEqualTo(0.95);
  }
}
