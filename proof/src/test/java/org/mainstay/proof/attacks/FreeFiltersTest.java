package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.proof.attacks.FreeFilters.Found;

/// Attack A: free filters give everybody away in what other schemes show, and nothing in a release.
class FreeFiltersTest {
  private static final int PAIRS = 20;
  private static final int ROSTERS = 6;
  private static final int TARGETS = 12;

  /// The release book's table of 3.3 has 1.00 for 20 pairs against each of these, and no false
  /// accusation.
  @ParameterizedTest
  @CsvSource({"500, 1", "500, 5", "500, 10", "3000, 10"})
  void true_counts_give_away_whoever_came(int size, long least) {
    var found = found(size, PAIRS, staff -> new ExactMechanism(staff, least));

    assertThat(found).allSatisfy(one -> assertThat(one.others()).isZero());
    assertThat(users(found)).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @CsvSource({"500", "3000"})
  void counts_changed_by_cell_keys_give_away_whoever_came(int size) {
    var found = found(size, PAIRS, CellKeyMechanism::new);

    assertThat(found).allSatisfy(one -> assertThat(one.others()).isZero());
    assertThat(users(found)).isGreaterThan(0.95);
  }

  /// .95 for 500 staff and .85 for 3,000 in the release book's table, simulated there.
  @Test
  void one_pair_is_enough_for_most() {
    assertThat(users(found(3000, 1, staff -> new ExactMechanism(staff, 1)))).isGreaterThan(0.95);
    assertThat(users(found(3000, 1, CellKeyMechanism::new))).isGreaterThan(0.6);
  }

  /// Against several rosters, as few of one are alone in their cell and came.
  private static List<Found> found(int size, int pairs, Function<Staff, Answers> leak) {
    return LongStream.range(0, ROSTERS)
        .mapToObj(seed -> new Staff(size, seed))
        .map(staff -> new FreeFilters(staff, pairs, 5).against(leak.apply(staff), TARGETS))
        .toList();
  }

  private static double users(List<Found> found) {
    return found.stream().mapToDouble(Found::users).average().orElseThrow();
  }

  @Test
  void the_planted_cell_keys_are_what_the_release_book_says() {
    for (long count = 1; count < 8; count++) {
      var change = Perturbation.of(count);
      assertThat(change.moment(1)).as("mean at %d", count).isCloseTo(0, within(1e-9));
      assertThat(change.moment(2)).as("variance at %d", count).isCloseTo(3, within(1e-6));
      assertThat(change.least()).isEqualTo((int) -Math.min(count, 5));
    }
    assertThat(Perturbation.of(0).share(0)).isEqualTo(1);
  }
}
