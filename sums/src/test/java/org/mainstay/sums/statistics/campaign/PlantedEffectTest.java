package org.mainstay.sums.statistics.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A campaign with a known effect is found with an interval that covers it; one without is not
/// claimed. Many invented worlds of each shape, seeded.
class PlantedEffectTest {
  private static final int WORLDS = 2_000;
  private static final double FALSE_CLAIMS_MOST = 0.055;
  private static final double COVERS_LEAST = 0.94;

  /// Quarters as they are released, quarters that hang together or vary more than chance, and the
  /// weeks of a team's own counts.
  static final List<World> SHAPES =
      List.of(
          new World(3, 3, 1, 1, 0, 3),
          new World(8, 4, 1, 1, 0, 3),
          new World(8, 8, 1, 1.5, 0, 3),
          new World(8, 8, 1, 1, 0.4, 3),
          new World(8, 4, 1, 1, 0, 12),
          new World(78, 26, 1, 1, 0, 0),
          new World(78, 26, 1, 1.5, 0, 0));

  private record Seen(double covers, double claims) {}

  private static Seen seen(World world) {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_123L);
    int covers = 0;
    int claims = 0;
    for (int i = 0; i < WORLDS; i++) {
      var found = (CampaignEffect.Estimated) CampaignEffect.of(world.drawn(chance));
      covers += found.low() <= world.ratio() && world.ratio() <= found.high() ? 1 : 0;
      claims += found.isClear() ? 1 : 0;
    }
    return new Seen((double) covers / WORLDS, (double) claims / WORLDS);
  }

  private static World with(World shape, double ratio) {
    return new World(
        shape.before(),
        shape.after(),
        ratio,
        shape.dispersion(),
        shape.neighbours(),
        shape.noise());
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void a_campaign_without_effect_is_claimed_in_at_most_one_world_of_twenty(World shape) {
    var seen = seen(shape);

    assertThat(seen.claims()).as(shape + " " + seen).isLessThanOrEqualTo(FALSE_CLAIMS_MOST);
    assertThat(seen.covers()).as(shape + " " + seen).isGreaterThanOrEqualTo(COVERS_LEAST);
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void the_interval_covers_the_effect_that_was_planted(World shape) {
    var seen = seen(with(shape, 1.6));

    assertThat(seen.covers()).as(shape + " " + seen).isGreaterThanOrEqualTo(COVERS_LEAST);
  }

  @Test
  void a_doubling_is_found_in_most_worlds_with_eight_quarters_before_and_four_after() {
    assertThat(seen(new World(8, 4, 2, 1, 0, 3)).claims()).isGreaterThan(0.9);
  }

  @Test
  void in_weekly_counts_three_more_for_every_ten_are_found_almost_always() {
    assertThat(seen(new World(78, 26, 1.3, 1, 0, 0)).claims()).isGreaterThan(0.95);
  }

  @Test
  void
      an_interval_that_forgot_the_noise_of_a_release_would_cover_too_seldom_without_the_residuals() {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    var world = new World(8, 8, 1, 1, 0, 25);
    int covers = 0;
    int coversWithout = 0;
    for (int i = 0; i < 500; i++) {
      var periods = world.drawn(chance);
      covers += holdsNone(Step.of(periods).orElseThrow()) ? 1 : 0;
      coversWithout +=
          holdsNone(
                  Step.of(
                          periods.stream()
                              .map(
                                  one ->
                                      new Period(
                                          one.time(),
                                          one.after(),
                                          new Noisy(one.group().number(), 0),
                                          one.others().map(n -> new Noisy(n.number(), 0))))
                              .toList())
                      .orElseThrow())
              ? 1
              : 0;
    }

    assertThat(covers).isGreaterThan(460);
    assertThat(coversWithout).isLessThan(350);
  }

  private static boolean holdsNone(Step step) {
    return Math.abs(step.change()) < 1.96 * Math.sqrt(step.variance());
  }
}
