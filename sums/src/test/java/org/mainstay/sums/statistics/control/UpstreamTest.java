package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 300 random series of many kinds, judged by the rule functions of NHSRplotthedots 0.2.2 in R.
///
/// `upstream.txt` says how it was made: `proof/src/r/control.R`.
class UpstreamTest {
  /// One line of the file.
  record Judged(
      String name, Settings settings, List<Reading> readings, String letters, List<Double> limits) {
    static Judged read(String line) {
      String[] parts = line.split(" \\| ", -1);
      var settings = Settings.of(Better.INCREASE);
      if (!parts[1].equals("all")) {
        settings = settings.fixedAfter(Integer.parseInt(parts[1]));
      }
      if (!parts[2].equals("screened")) {
        settings = settings.unscreened();
      }
      var readings = new ArrayList<Reading>();
      for (String word : parts[3].split(" ", -1)) {
        double value = Double.parseDouble(word.replace("*", ""));
        readings.add(
            new Reading(
                Readings.START.plusDays(readings.size()), value, Double.NaN, word.endsWith("*")));
      }
      List<Double> limits = Stream.of(parts[5].split(" ")).map(Double::valueOf).toList();
      return new Judged(parts[0], settings, readings, parts[4], limits);
    }

    @Override
    public String toString() {
      return "series " + name;
    }
  }

  static List<Judged> judged() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(UpstreamTest.class.getResourceAsStream("upstream.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Judged::read)
          .toList();
    }
  }

  @Test
  void the_file_has_every_kind_of_point() throws IOException {
    assertThat(judged()).hasSize(300);
    String all = String.join("", judged().stream().map(Judged::letters).toList());
    assertThat(all.chars().distinct().count()).isEqualTo(9);
  }

  @ParameterizedTest
  @MethodSource("judged")
  void every_point_has_the_cause_that_upstream_gives_it(Judged series) {
    assertThat(Readings.letters(Readings.chart(series.readings(), series.settings())))
        .isEqualTo(series.letters());
  }

  @ParameterizedTest
  @MethodSource("judged")
  void the_limits_are_those_of_upstream(Judged series) {
    var chart = Readings.chart(series.readings(), series.settings());
    Phase last = chart.phases().getLast();
    double[] limits = {last.mean(), last.lower(), last.nearLower(), last.nearUpper(), last.upper()};

    for (int i = 0; i < limits.length; i++) {
      if (Double.isNaN(series.limits().get(i))) {
        assertThat(limits[i]).isNaN();
      } else {
        assertThat(limits[i]).isCloseTo(series.limits().get(i), within(1e-12));
      }
    }
  }
}
