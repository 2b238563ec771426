package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Forms scored a second time, in another language and in exact fractions, from the published rules
/// alone: `golden.py` beside `golden.csv` made them.
class GoldenTest {

  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", useHeadersInDisplayName = true, emptyValue = "")
  void both_ways_give_the_same(
      String scale,
      String answers,
      String total,
      String band,
      String caseness,
      int answered,
      boolean flagged,
      String status) {
    Score score = Scale.named(scale).score(Forms.form(answers));

    assertThat(
            List.of(
                score.total().words(),
                score.band(),
                score.caseness().word(),
                score.status().word()))
        .containsExactly(orEmpty(total), orEmpty(band), orEmpty(caseness), status);
    assertThat(score.answered()).isEqualTo(answered);
    assertThat(score.flagged()).isEqualTo(flagged);
  }

  /// An empty cell of the file arrives as nothing at all.
  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void every_questionnaire_is_among_them() {
    var scales =
        Scales.linesOf("golden.csv").stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());

    assertThat(scales).containsExactlyInAnyOrderElementsOf(Scales.ids());
  }
}
