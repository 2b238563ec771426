package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.frame.EthnicGroup;

/// An answer belongs to one of the five groups, or to none.
class EthnicAnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asian or Asian British | Chinese | ASIAN
          Asian or Asian British | '' | ASIAN
          White | something nobody offered | WHITE
          '' | '' | NOT_STATED
          Prefer not to say | '' | NOT_STATED
          A | Z | NOT_STATED
          """)
  void the_first_step_alone_is_enough_and_nothing_is_guessed(
      String group, String background, EthnicGroup expected) {
    assertThat(EthnicAnswers.group(group, background)).isEqualTo(expected);
  }
}
