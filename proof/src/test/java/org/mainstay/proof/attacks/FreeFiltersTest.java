package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Attack A: free filters give everybody away in what other schemes show, and nothing in a release.
class FreeFiltersTest {
  private static final int PAIRS = 20;

  /// The release book's table of 3.3 has 1.00 for 20 pairs against each of these, and no false
  /// accusation.
  @ParameterizedTest
  @CsvSource({"500, 1", "500, 5", "500, 10", "3000, 10"})
  void true_counts_give_away_whoever_came(int size, long least) {
    var staff = new Staff(size, 31);

    var found = new FreeFilters(staff, PAIRS, 5).against(new ExactMechanism(staff, least));

    assertThat(found.users()).isGreaterThan(0.8);
    assertThat(found.others()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"500", "3000"})
  void counts_changed_by_cell_keys_give_away_whoever_came(int size) {
    var staff = new Staff(size, 31);

    var found = new FreeFilters(staff, PAIRS, 5).against(new CellKeyMechanism(staff));

    assertThat(found.users()).isGreaterThan(0.8);
    assertThat(found.others()).isZero();
  }

  /// .95 for 500 staff and .85 for 3,000 in the release book's table, simulated there.
  @Test
  void one_pair_is_enough_for_most() {
    var staff = new Staff(3000, 31);
    var one = new FreeFilters(staff, 1, 5);

    assertThat(one.against(new ExactMechanism(staff, 1)).users()).isGreaterThan(0.9);
    assertThat(one.against(new CellKeyMechanism(staff)).users()).isGreaterThan(0.6);
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
