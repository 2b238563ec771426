package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.funnel.Units.funnel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented services of every size, worked out a second time unit by unit; and what must not change
/// a funnel.
class SecondFunnelTest {
  /// Services of one kind, made from a seed.
  record Invented(Kind kind, int seed) {
    List<Unit> units() {
      var random = new SplittableRandom(97L * seed + kind.name().hashCode());
      List<Unit> units = new ArrayList<>();
      int many = random.nextInt(3, 60);
      double differ = random.nextInt(3) * 0.15;
      for (int i = 0; i < many; i++) {
        double of = Math.rint(random.nextDouble(20, 900) * 10) / 10;
        double rate = 0.3 * Math.exp(differ * (random.nextDouble() * 2 - 1) * 2);
        double mean = kind == Kind.PROPORTION || kind == Kind.RATE ? rate * of : rate / 0.3 * of;
        double count = Math.max(1, Math.rint(mean + Math.sqrt(mean) * noise(random)));
        units.add(
            new Unit("service " + i, kind == Kind.PROPORTION ? Math.min(count, of) : count, of));
      }
      return units;
    }

    private static double noise(SplittableRandom random) {
      double sum = 0;
      for (int i = 0; i < 12; i++) {
        sum += random.nextDouble();
      }
      return sum - 6;
    }
  }

  static Stream<Invented> invented() {
    return Stream.of(Kind.values())
        .flatMap(kind -> IntStream.range(0, 12).mapToObj(seed -> new Invented(kind, seed)));
  }

  @ParameterizedTest
  @MethodSource("invented")
  void dispersion_is_that_of_the_slow_way(Invented invented) {
    List<Unit> units = invented.units();
    var slow = new SlowFunnel(invented.kind(), units);
    Model model = funnel(invented.kind(), units).model();

    assertThat(model.phi()).isCloseTo(slow.phi(), within(1e-10 * (1 + slow.phi())));
    assertThat(model.phiAdjusted())
        .isCloseTo(slow.phiAdjusted(), within(1e-10 * (1 + slow.phiAdjusted())));
    assertThat(model.tau2()).isCloseTo(slow.tau2(), within(1e-12));
    assertThat(model.units()).isEqualTo(units.size());
    assertThat(model.kept()).isEqualTo(slow.keptUnits());
  }

  @ParameterizedTest
  @MethodSource("invented")
  void each_unit_has_the_value_and_z_of_the_slow_way(Invented invented) {
    List<Unit> units = invented.units();
    var slow = new SlowFunnel(invented.kind(), units);
    List<Funnel.Line> lines = funnel(invented.kind(), units).lines();
    for (int i = 0; i < units.size(); i++) {
      assertThat(lines.get(i).unit()).isEqualTo(units.get(i));
      assertThat(lines.get(i).value()).isCloseTo(slow.value(units.get(i)), within(1e-13));
      assertThat(lines.get(i).z()).isCloseTo(slow.z(units.get(i)), within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("invented")
  void each_unit_has_the_limits_and_flag_of_the_slow_way(Invented invented) {
    List<Unit> units = invented.units();
    var slow = new SlowFunnel(invented.kind(), units);
    for (Funnel.Line line : funnel(invented.kind(), units).lines()) {
      Limits limits = line.overdispersed();
      assertThat(limits.lower95())
          .isCloseTo(slow.limit(line.unit(), -SlowFunnel.Z95), within(1e-11));
      assertThat(limits.upper95())
          .isCloseTo(slow.limit(line.unit(), SlowFunnel.Z95), within(1e-11));
      assertThat(limits.lower998())
          .isCloseTo(slow.limit(line.unit(), -SlowFunnel.Z998), within(1e-11));
      assertThat(limits.upper998())
          .isCloseTo(slow.limit(line.unit(), SlowFunnel.Z998), within(1e-11));
      assertThat(line.flag()).isEqualTo(slow.flag(line.unit()));
    }
  }

  @Test
  void the_invented_services_have_every_flag() {
    assertThat(
            invented()
                .flatMap(i -> funnel(i.kind(), i.units()).lines().stream())
                .map(Funnel.Line::flag)
                .distinct())
        .containsExactlyInAnyOrder(Flag.values());
  }

  @ParameterizedTest
  @MethodSource("invented")
  void limits_lie_in_order_about_the_centre(Invented invented) {
    Funnel funnel = funnel(invented.kind(), invented.units());
    double centre = funnel.model().centre();
    for (Funnel.Line line : funnel.lines()) {
      for (Limits limits : List.of(line.exact(), line.overdispersed())) {
        assertThat(limits.lower998()).isLessThanOrEqualTo(limits.lower95());
        assertThat(limits.lower95()).isLessThan(centre);
        assertThat(limits.upper95()).isGreaterThan(centre);
        assertThat(limits.upper998()).isGreaterThanOrEqualTo(limits.upper95());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("invented")
  void larger_units_have_nearer_limits(Invented invented) {
    Model model = funnel(invented.kind(), invented.units()).model();
    for (double size = 5; size < 5000; size *= 1.7) {
      Limits small = model.overdispersed(size);
      Limits large = model.overdispersed(size * 1.7);
      assertThat(large.upper95()).isLessThanOrEqualTo(small.upper95());
      assertThat(large.lower95()).isGreaterThanOrEqualTo(small.lower95());
      assertThat(model.exact(size * 1.7).upper998())
          .isLessThanOrEqualTo(model.exact(size).upper998());
    }
  }

  @ParameterizedTest
  @MethodSource("invented")
  void the_names_and_the_order_of_units_change_no_figure(Invented invented) {
    List<Unit> turned = new ArrayList<>(invented.units());
    Collections.reverse(turned);
    Funnel there = funnel(invented.kind(), invented.units());
    Funnel back = funnel(invented.kind(), turned);

    assertThat(back.model().tau2()).isCloseTo(there.model().tau2(), within(1e-13));
    for (int i = 0; i < turned.size(); i++) {
      Funnel.Line line = there.lines().get(turned.size() - 1 - i);
      assertThat(back.lines().get(i).unit()).isEqualTo(line.unit());
      assertThat(back.lines().get(i).flag()).isEqualTo(line.flag());
      assertThat(back.lines().get(i).z()).isCloseTo(line.z(), within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("invented")
  void words_say_phi_tau_and_whether_limits_were_widened(Invented invented) {
    Model model = funnel(invented.kind(), invented.units()).model();
    String begins =
        model.tau2() > 0
            ? "Services differ more than chance alone explains ("
            : "Services differ no more than chance alone explains (";
    String ends = model.tau2() > 0 ? "): limits allow for it." : "): no adjustment was made.";

    assertThat(model.words()).startsWith(begins).endsWith(ends);
    assertThat(model.words())
        .contains("φ = %.2f, τ² = %.4g".formatted(model.phiAdjusted(), model.tau2()));
    assertThat(model.adjusted()).isEqualTo(model.tau2() > 0);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void widened_limits_lie_outside_those_without_widening(Kind kind) {
    Model model = funnel(kind, new Invented(kind, 2).units()).model();
    var bare = new Model(kind, model.centre(), 1, 1, 0, 10, 10);
    var wide = new Model(kind, model.centre(), 1, 1, 0.04, 10, 10);
    for (double size : new double[] {20, 100, 1000, 100_000}) {
      assertThat(wide.overdispersed(size).upper95())
          .isGreaterThan(bare.overdispersed(size).upper95());
      assertThat(wide.overdispersed(size).lower998())
          .isLessThanOrEqualTo(bare.overdispersed(size).lower998());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void without_end_widened_limits_stay_apart_and_exact_ones_meet(Kind kind) {
    var wide = new Model(kind, 0.4, 1, 1, 0.04, 10, 10);
    double centre = kind == Kind.RATIO || kind == Kind.RATIO_ROOT ? 1 : 0.4;
    Limits exact = wide.exact(1e10);

    assertThat(exact.lower998()).isCloseTo(centre, within(1e-3));
    assertThat(exact.upper998()).isCloseTo(centre, within(1e-3));
    assertThat(wide.overdispersed(1e10).upper95() - wide.overdispersed(1e10).lower95())
        .isGreaterThan(0.1);
  }

  @Test
  void denominators_of_a_rate_in_other_units_are_only_written_differently() {
    Kind kind = Kind.RATE;
    List<Unit> units = new Invented(kind, 3).units();
    List<Unit> other =
        units.stream().map(u -> new Unit(u.name(), u.numerator(), u.denominator() * 16)).toList();
    Funnel plain = funnel(kind, units);
    Funnel changed = funnel(kind, other);

    assertThat(changed.model().tau2()).isCloseTo(plain.model().tau2(), within(1e-14));
    assertThat(changed.lines())
        .extracting(Funnel.Line::flag)
        .containsExactlyElementsOf(plain.lines().stream().map(Funnel.Line::flag).toList());
    assertThat(changed.lines().getFirst().value() * 16)
        .isCloseTo(plain.lines().getFirst().value(), within(1e-14));
  }
}
