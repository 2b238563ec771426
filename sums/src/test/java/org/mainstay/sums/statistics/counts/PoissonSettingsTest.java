package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.ErrorType;
import org.mainstay.sums.statistics.matrix.Workers;

/// Every combination of errors, convention, weights, exposure and threads against explicit dummies.
class PoissonSettingsTest {
  private static final int ROWS = 160;
  private static final int ORGANISATIONS = 9;
  private static final int SLOPES = 2;

  /// Which rows hang together.
  enum Errors {
    ALONE,
    ORGANISATION,
    REGION,
    WEEK
  }

  /// One combination.
  record Setting(
      long seed,
      Errors errors,
      Convention convention,
      boolean weighted,
      boolean exposed,
      int threads) {
    InventedCounts data() {
      return InventedCounts.of(seed, ROWS, ORGANISATIONS, SLOPES);
    }

    int[] clusters() {
      return switch (errors) {
        case ALONE -> IntStream.range(0, ROWS).toArray();
        case ORGANISATION -> data().organisation();
        case REGION -> data().region();
        case WEEK -> CountFits.modulo(ROWS, 23);
      };
    }

    int parameters() {
      boolean nested = errors == Errors.ORGANISATION || errors == Errors.REGION;
      return SLOPES + (nested && convention == Convention.NESTED ? 1 : ORGANISATIONS);
    }

    double factor() {
      double clusters = IntStream.of(clusters()).distinct().count();
      double over = ROWS - parameters();
      return errors == Errors.ALONE ? ROWS / over : (ROWS - 1) / over * clusters / (clusters - 1);
    }

    CountDesign asked() {
      InventedCounts data = data();
      Design design = data.design(clusters(), "cluster").counting(convention);
      if (errors == Errors.ALONE) {
        design = design.eachRowAlone();
      }
      if (weighted) {
        design = design.weightedBy(Column.of("weight", data.weight()));
      }
      CountDesign asked = CountDesign.of(design);
      return exposed ? asked.exposedFor(Column.of("time", data.time())) : asked;
    }

    CountDummies dummies() {
      InventedCounts data = data();
      double[] ones = CountFits.ones(ROWS);
      return new CountDummies(
          data.days(),
          data.x(),
          data.organisation(),
          exposed ? data.time() : ones,
          weighted ? data.weight() : ones);
    }
  }

  static Stream<Setting> settings() {
    List<Setting> all = new ArrayList<>();
    long seed = 500;
    for (Errors errors : Errors.values()) {
      for (Convention convention : Convention.values()) {
        for (int bits = 0; bits < 4; bits++) {
          seed++;
          all.add(
              new Setting(
                  seed, errors, convention, bits % 2 == 1, bits / 2 == 1, 1 + (int) (seed % 3)));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void estimates_and_errors_are_those_of_dummies(Setting setting) {
    CountDummies dummies = setting.dummies();
    double[] slopes = dummies.fitted(12);
    double[] errors = dummies.errors(setting.clusters(), setting.factor());
    CountAnswer.Fit fit = fit(setting);
    for (int j = 0; j < SLOPES; j++) {
      CountFits.close(fit.terms().get(j), slopes[j], errors[j], 1e-9);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void the_answer_says_how_its_errors_were_made(Setting setting) {
    CountAnswer.Fit fit = fit(setting);
    boolean alone = setting.errors() == Errors.ALONE;
    int clusters = (int) IntStream.of(setting.clusters()).distinct().count();

    assertThat(fit.precision().errors()).isEqualTo(alone ? ErrorType.HC1 : ErrorType.CR1);
    assertThat(fit.precision().clusteredBy()).isEqualTo(alone ? "each row by itself" : "cluster");
    assertThat(fit.precision().clusters()).isEqualTo(clusters);
    assertThat(fit.precision().convention()).isEqualTo(setting.convention());
    assertThat(fit.precision().parameters()).isEqualTo(setting.parameters());
    assertThat(fit.precision().factor()).isCloseTo(setting.factor(), within(1e-14));
    assertThat(fit.precision().degrees())
        .isEqualTo(alone ? ROWS - setting.parameters() : clusters - 1.0);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void every_row_and_organisation_is_used(Setting setting) {
    CountAnswer.Fit fit = fit(setting);

    assertThat(fit.sample().given()).isEqualTo(ROWS);
    assertThat(fit.sample().used()).isEqualTo(ROWS);
    assertThat(fit.sample().leftOut()).isEmpty();
    assertThat(fit.groups()).isEqualTo(ORGANISATIONS);
    assertThat(fit.withoutEvents()).isZero();
    assertThat(fit.dropped()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void any_number_of_threads_gives_the_same_bits(Setting setting) {
    CountAnswer one = Poisson.fit(setting.asked(), new Workers(1));

    assertThat(Poisson.fit(setting.asked(), new Workers(3))).isEqualTo(one);
    assertThat(Poisson.fit(setting.asked(), new Workers(16))).isEqualTo(one);
  }

  private static CountAnswer.Fit fit(Setting setting) {
    return (CountAnswer.Fit) Poisson.fit(setting.asked(), new Workers(setting.threads()));
  }
}
