package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Regions of which some hold one organisation only: they are called by their own code and never by
/// the organisation's.
class LoneOrganisationsTest {
  private static final Setting ALL =
      Setting.usual(1, 1)
          .when(FewClusters.SHOWN)
          .with(ErrorType.CR1, ErrorType.CR3, ErrorType.WILD);

  private final MadeUp people = new MadeUp(81, 180, 9, 0);

  /// Organisations 100 and 107 lie in region 114, the others alone in regions of these codes.
  private Result.Estimated study(int... regionOf) {
    int[] regions = IntStream.of(people.organisations).map(o -> regionOf[(o - 100) / 7]).toArray();
    return (Result.Estimated)
        Study.of(
                new GroupedRows(
                    people.outcomes,
                    people.treatments,
                    people.covariates,
                    people.organisations,
                    regions,
                    new double[0]),
                ALL)
            .getFirst();
  }

  private final Result.Estimated plain = study(1, 1, 2, 3, 4, 5, 6, 7, 8);

  @Test
  void a_region_called_like_another_regions_organisation_draws_signs_of_its_own() {
    // organisation 114 is alone in region 3, and region 114 holds organisations 100 and 107
    Result.Estimated found = study(114, 114, 3, 121, 128, 135, 142, 149, 156);

    assertThat(found.by(ErrorType.WILD).orElseThrow().p())
        .isEqualTo(plain.by(ErrorType.WILD).orElseThrow().p());
    assertThat(found.freedom()).isEqualTo(plain.freedom());
  }

  @Test
  void influence_names_the_region() {
    assertThat(plain.influence())
        .hasSize(5)
        .allMatch(i -> i.cluster() >= 1 && i.cluster() <= 8, "a region's code");
  }

  @ParameterizedTest
  @ValueSource(ints = {-50, 100, 1_000_000})
  void the_regions_codes_change_nothing_but_the_names(int plus) {
    Result.Estimated found =
        study(IntStream.of(1, 1, 2, 3, 4, 5, 6, 7, 8).map(r -> r + plus).toArray());

    assertThat(found.inferences()).isEqualTo(plain.inferences());
    List<Integer> names = plain.influence().stream().map(i -> i.cluster() + plus).toList();
    assertThat(found.influence()).extracting(Influence::cluster).isEqualTo(names);
  }

  @Test
  void regions_in_another_order_give_the_same_but_for_rounding() {
    Result.Estimated found = study(20, 20, 19, 18, 17, 16, 15, 14, 13);
    for (int k = 0; k < 3; k++) {
      Inference one = plain.inferences().get(k);
      Inference other = found.inferences().get(k);

      assertThat(other.error()).isCloseTo(one.error(), within(1e-12));
      assertThat(other.p()).isCloseTo(one.p(), within(1e-11));
      assertThat(other.low()).isCloseTo(one.low(), within(1e-9));
    }
  }
}
