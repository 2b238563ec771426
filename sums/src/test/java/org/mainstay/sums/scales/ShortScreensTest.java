package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PHQ-2 and GAD-2: the first two items of the longer forms.
class ShortScreensTest {

  @ParameterizedTest
  @CsvSource({
    "0 0, 0, NO", "0 1, 1, NO", "0 2, 2, NO", "0 3, 3, YES",
    "1 0, 1, NO", "1 1, 2, NO", "1 2, 3, YES", "1 3, 4, YES",
    "2 0, 2, NO", "2 1, 3, YES", "2 2, 4, YES", "2 3, 5, YES",
    "3 0, 3, YES", "3 1, 4, YES", "3 2, 5, YES", "3 3, 6, YES"
  })
  void three_or_more_reaches_the_cut(String form, int total, Flag caseness) {
    for (String id : new String[] {"phq2", "gad2"}) {
      assertThat(Scale.named(id).score(Forms.form(form)))
          .isEqualTo(new Score(Score.Status.SCORED, Points.of(total), "", caseness, 2, false));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 3", "3 -", "- -"})
  void nothing_may_be_missing(String form) {
    for (String id : new String[] {"phq2", "gad2"}) {
      assertThat(Scale.named(id).score(Forms.form(form)).status())
          .isEqualTo(Score.Status.NOT_SCORABLE);
    }
  }

  @Test
  void their_words_are_those_of_the_longer_forms() {
    assertSameStart(Scale.named("phq2"), Scale.named("phq9"));
    assertSameStart(Scale.named("gad2"), Scale.named("gad7"));
  }

  private static void assertSameStart(Scale brief, Scale whole) {
    assertThat(brief.form().texts()).isEqualTo(whole.form().texts().subList(0, 2));
    assertThat(brief.form().options()).isEqualTo(whole.form().options());
    assertThat(brief.form().instruction()).isEqualTo(whole.form().instruction());
  }
}
