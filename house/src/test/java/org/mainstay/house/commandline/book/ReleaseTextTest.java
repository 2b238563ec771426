package org.mainstay.house.commandline.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.hatch.noticeboard.Telling;

/// The verb says a released number in the words of the pages.
class ReleaseTextTest {
  private static String words(long people, long margin) {
    return ReleaseText.words(new Release.Cell("sex:men", "Men", 0, 2_400, false, people, margin));
  }

  @Test
  void a_number_is_said_with_its_range() {
    assertThat(words(1_040, 24)).isEqualTo("about 1,040, likely 1,016 to 1,064");
  }

  @Test
  void a_margin_above_three_fifths_of_the_number_says_the_words_of_the_pages_alone() {
    assertThat(words(10, 6)).isEqualTo("about 10, likely 4 to 16");
    assertThat(words(10, 7)).isEqualTo(Telling.TOO_SMALL);
    assertThat(words(0, 6)).isEqualTo(Telling.TOO_SMALL);
  }
}
