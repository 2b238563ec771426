package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.front.Reading;

/// The notice for somebody at work is easy to read and promises no more than is true.
class AtWorkTest {
  private static final int WORDS_MAX = 20;

  /// A reading age of nine to eleven is a grade of four to six.
  private static final double GRADE_MAX = 6;

  @Test
  void its_sentences_are_short_and_plain() {
    var sentences = Reading.sentences(Reading.drawn(AtWork.notice().words()));

    assertThat(sentences).hasSize(4).allMatch(sentence -> Reading.words(sentence) <= WORDS_MAX);
    assertThat(Reading.grade(sentences)).isLessThanOrEqualTo(GRADE_MAX);
  }

  @Test
  void it_says_what_can_be_seen_and_by_what_other_way_to_come() {
    var page = Reading.drawn(AtWork.notice().words()).text();

    assertThat(page)
        .contains("may see that this site was opened")
        .contains("but some systems can")
        .contains("your own phone");
    assertThat(AtWork.notice().link().href()).isEqualTo("/private/device");
  }
}
