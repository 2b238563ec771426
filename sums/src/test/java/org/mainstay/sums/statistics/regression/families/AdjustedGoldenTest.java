package org.mainstay.sums.statistics.regression.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// R's `p.adjust` over whole families, by golden.R beside golden.csv.
class AdjustedGoldenTest {
  private static List<String[]> family(String name) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AdjustedGoldenTest.class.getResourceAsStream("golden.csv")),
                StandardCharsets.UTF_8))) {
      return in.lines().map(line -> line.split(",", -1)).filter(l -> l[0].equals(name)).toList();
    }
  }

  private static double[] column(List<String[]> lines, int at) {
    return lines.stream().mapToDouble(l -> Double.parseDouble(l[at])).toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "small", "tiny", "ties", "blanks", "large", "ends"})
  void each_family_is_corrected_as_in_r(String name) throws IOException {
    List<String[]> lines = family(name);
    double[] p = column(lines, 2);
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);

    assertThat(lines).hasSizeGreaterThan(6);
    assertThat(holm).hasSameSizeAs(p);
    assertThat(bh).hasSameSizeAs(p);
    for (int i = 0; i < p.length; i++) {
      close(holm[i], column(lines, 3)[i]);
      close(bh[i], column(lines, 4)[i]);
    }
  }

  private static void close(double found, double wanted) {
    if (Double.isNaN(wanted)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(wanted, within(1e-14 * wanted));
    }
  }

  @Test
  void blanks_of_a_family_are_not_counted_as_members() throws IOException {
    double[] p = column(family("blanks"), 2);

    assertThat(Corrections.members(p)).isEqualTo(8);
    assertThat(Stream.of(0, 1, 2).map(i -> Double.isNaN(Corrections.holm(p)[i])))
        .containsExactly(false, true, false);
  }
}
