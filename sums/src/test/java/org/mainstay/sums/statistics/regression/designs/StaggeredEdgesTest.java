package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.regression.designs.StaggeredStarts.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;

/// Staggered starts with hardly anybody in them: who is compared with whom, written out.
class StaggeredEdgesTest {
  /// One line a person: start, then scores in waves 1, 2, 3 …; each person is a cluster.
  private static Findings found(double[]... people) {
    int waves = people[0].length - 1;
    int n = people.length * waves;
    int[] person = new int[n];
    int[] wave = new int[n];
    int[] start = new int[n];
    double[] outcome = new double[n];
    for (int i = 0; i < n; i++) {
      double[] line = people[i / waves];
      person[i] = i / waves;
      wave[i] = 1 + i % waves;
      start[i] = line[0] > 1000 ? NEVER : (int) line[0];
      outcome[i] = line[1 + i % waves];
    }
    return StaggeredStarts.of(person, wave, start, person, outcome);
  }

  private static final double NONE = Double.NaN;

  @Test
  void without_rows_there_is_nothing() {
    Findings found =
        StaggeredStarts.of(new int[0], new int[0], new int[0], new int[0], new double[0]);

    assertThat(found).isEqualTo(new Findings(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void in_one_wave_nothing_changed() {
    assertThat(found(new double[] {1, 5}, new double[] {NEVER, 6}).cells()).isEmpty();
  }

  @Test
  void when_nobody_starts_there_is_nothing() {
    Findings found = found(new double[] {NEVER, 5, 6}, new double[] {NEVER, 6, 9});

    assertThat(found.cells()).isEmpty();
    assertThat(found.effect()).isEmpty();
    assertThat(found.placebo()).isEmpty();
  }

  @Test
  void the_last_cohort_has_nobody_to_be_compared_with_once_all_have_started() {
    Findings found = found(new double[] {2, 1, 4, 6}, new double[] {3, 1, 2, 9});

    assertThat(found.cells()).containsExactly(new Cell(2, 2, 0, 1, 1, 2));
  }

  @Test
  void who_starts_in_the_wave_looked_at_is_not_waiting_any_more() {
    // wave 3: the second person has just started, only the third still waits
    Findings found =
        found(new double[] {2, 1, 4, 6}, new double[] {3, 1, 2, 9}, new double[] {NEVER, 0, 0, 1});

    assertThat(found.cells())
        .containsExactly(
            new Cell(2, 2, 0, 1, 2, 2.5),
            new Cell(2, 3, 1, 1, 1, 4),
            new Cell(3, 1, -2, 1, 1, -1),
            new Cell(3, 3, 0, 1, 1, 6));
  }

  @Test
  void before_the_start_waiting_means_not_started_at_the_base() {
    // wave 1 against the base, wave 3, of the cohort that starts in wave 4: who started in wave 3
    // or before is out, who starts in wave 4 itself is the cohort
    Findings found =
        found(
            new double[] {4, 7, 0, 1, 0},
            new double[] {3, 100, 0, 0, 0},
            new double[] {5, 2, 0, 3, 0});
    Cell lead = found.cells().stream().filter(c -> c.lag() == -3).findFirst().orElseThrow();

    assertThat(lead).isEqualTo(new Cell(4, 1, -3, 1, 1, 6 - -1.0));
  }

  @Test
  void the_base_wave_itself_is_no_cell() {
    assertThat(
            found(new double[] {3, 1, 2, 3, 4}, new double[] {NEVER, 1, 1, 1, 1}).cells().stream()
                .map(Cell::wave))
        .containsExactly(1, 3, 4);
  }

  @Test
  void lags_count_waves_and_not_the_numbers_they_carry() {
    int[] person = {1, 1, 1, 1, 2, 2, 2, 2};
    int[] wave = {2001, 2004, 2010, 2050, 2001, 2004, 2010, 2050};
    int[] start = {2010, 2010, 2010, 2010, NEVER, NEVER, NEVER, NEVER};
    Findings found =
        StaggeredStarts.of(person, wave, start, person, new double[] {0, 0, 5, 7, 0, 0, 1, 1});

    assertThat(found.cells())
        .containsExactly(
            new Cell(2010, 2001, -2, 1, 1, 0),
            new Cell(2010, 2010, 0, 1, 1, 4),
            new Cell(2010, 2050, 1, 1, 1, 6));
  }

  @Test
  void who_missed_the_base_wave_is_in_no_cell_of_that_cohort() {
    Findings found =
        found(
            new double[] {2, NONE, 4, 6},
            new double[] {2, 1, 4, 6},
            new double[] {NEVER, 1, 1, 1},
            new double[] {NEVER, NONE, 8, 8});

    assertThat(found.cells())
        .containsExactly(new Cell(2, 2, 0, 1, 1, 3), new Cell(2, 3, 1, 1, 1, 5));
  }

  @Test
  void when_everybody_missed_the_base_wave_there_is_nothing() {
    assertThat(found(new double[] {2, NONE, 4}, new double[] {NEVER, NONE, 1}).cells()).isEmpty();
  }

  @Test
  void without_an_earlier_wave_than_the_base_there_is_no_placebo() {
    Findings found = found(new double[] {2, 1, 4, 5}, new double[] {NEVER, 1, 1, 1});

    assertThat(found.placebo()).isEmpty();
    assertThat(found.effect().getFirst().lags()).containsExactly(0, 1);
  }

  @Test
  void one_starter_and_one_who_waits_have_no_error_to_speak_of() {
    Average effect = found(new double[] {2, 1, 4}, new double[] {NEVER, 1, 2}).effect().getFirst();

    assertThat(effect.value()).isEqualTo(2);
    assertThat(effect.inference().error()).isZero();
    assertThat(effect.inference().tested()).isFalse();
    assertThat(effect.inference().low()).isEqualTo(2);
    assertThat(effect.inference().high()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 2", "10, 9"})
  void degrees_are_one_less_than_clusters_but_at_least_one(int clusters, int degrees) {
    var people = new ArrayList<double[]>();
    for (int p = 0; p < clusters; p++) {
      people.add(new double[] {p == 0 ? 2 : NEVER, p, 2 * p + p % 3});
    }

    assertThat(found(people.toArray(double[][]::new)).effect().getFirst().inference().degrees())
        .isEqualTo(degrees);
  }

  @Test
  void one_cluster_has_one_degree_so_that_the_record_is_whole() {
    Findings found =
        StaggeredStarts.of(
            new int[] {1, 1, 2, 2},
            new int[] {1, 2, 1, 2},
            new int[] {2, 2, NEVER, NEVER},
            new int[] {4, 4, 4, 4},
            new double[] {0, 3, 0, 1});

    assertThat(found.effect().getFirst().inference().degrees()).isEqualTo(1);
    assertThat(found.effect().getFirst().inference().error()).isZero();
  }

  @Test
  void an_error_by_hand() {
    // starters changed by 1 and 5 (mean 3), the others by 0 and 2 (mean 1): scores -1, 1, 1/2, -1/2
    // in four clusters: √(4/3 · 2.5)
    Findings found =
        found(
            new double[] {2, 0, 1},
            new double[] {2, 0, 5},
            new double[] {NEVER, 0, 0},
            new double[] {NEVER, 0, 2});
    var inference = found.effect().getFirst().inference();

    assertThat(inference.error()).isCloseTo(Math.sqrt(4 / 3.0 * 2.5), within(1e-15));
    // qt(0.975, 3) = 3.182446305284263 in R
    assertThat(inference.high())
        .isCloseTo(2 + 3.182446305284263 * Math.sqrt(10 / 3.0), within(1e-11));
    assertThat(inference.low())
        .isCloseTo(2 - 3.182446305284263 * Math.sqrt(10 / 3.0), within(1e-11));
  }

  @Test
  void two_people_of_one_cluster_add_up_before_they_are_squared() {
    // the same four people, starters in one cluster (scores -1 + 1), the others in two
    Findings found =
        StaggeredStarts.of(
            new int[] {1, 1, 2, 2, 3, 3, 4, 4},
            new int[] {1, 2, 1, 2, 1, 2, 1, 2},
            new int[] {2, 2, 2, 2, NEVER, NEVER, NEVER, NEVER},
            new int[] {9, 9, 9, 9, 3, 3, 4, 4},
            new double[] {0, 1, 0, 5, 0, 0, 0, 2});

    assertThat(found.effect().getFirst().inference().error())
        .isCloseTo(Math.sqrt(3 / 2.0 * 0.5), within(1e-15));
  }

  @Test
  void findings_cannot_be_changed() {
    Findings found = found(new double[] {2, 1, 4}, new double[] {NEVER, 1, 2});
    var cells = new ArrayList<>(found.cells());
    var lags = new ArrayList<>(List.of(0));
    var copy = new Findings(cells, List.of(), List.of(), List.of());
    var average = new Average(lags, 1, found.effect().getFirst().inference());
    cells.clear();
    lags.add(3);

    assertThat(copy.cells()).hasSize(1);
    assertThat(average.lags()).containsExactly(0);
    assertThatThrownBy(() -> found.cells().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> found.byLag().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> found.effect().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> found.placebo().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
