package org.mainstay.ui.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Figures are written as British readers write them, and words fit where they stand.
class WordsTest {

  @Test
  void figures_are_short_and_whole_numbers_whole() {
    assertThat(Figures.of(14.923077)).isEqualTo("14.9");
    assertThat(Figures.of(0.031234)).isEqualTo("0.0312");
    assertThat(Figures.of(12_345)).isEqualTo("12,345");
    assertThat(Figures.of(12_345.6)).isEqualTo("12,346");
    assertThat(Figures.of(0.5)).isEqualTo("0.5");
    assertThat(Figures.of(9.999)).isEqualTo("10");
    assertThat(Figures.of(-2.25)).isEqualTo("−2.25");
    assertThat(Figures.of(-0.0)).isEqualTo("0");
    assertThat(Figures.of(1e-13)).isEqualTo("0");
  }

  @Test
  void a_margin_is_shown_to_two_figures() {
    assertThat(Figures.decimals(0.05)).isEqualTo(3);
    assertThat(Figures.decimals(0.15)).isEqualTo(2);
    assertThat(Figures.decimals(12)).isZero();
    assertThat(Figures.decimals(0)).isEqualTo(2);
    assertThat(Figures.to(3, -0.0004)).isEqualTo("0.000");
  }

  @Test
  void shares_are_written_as_per_cent() {
    assertThat(Figures.percent(0.125)).isEqualTo("12.5%");
    assertThat(Figures.percent(0.3)).isEqualTo("30%");
    assertThat(Figures.percent(0)).isEqualTo("0%");
    assertThat(Figures.percent(1)).isEqualTo("100%");
  }

  @Test
  void places_far_outside_stay_numbers_that_any_reader_takes() {
    assertThat(Figures.place(1e300)).isEqualTo("100000.0");
    assertThat(Figures.place(-0.01)).isEqualTo("0.0");
  }

  @Test
  void long_names_are_broken_between_words_and_shortened_at_the_end() {
    assertThat(Letters.lines("Estates and ancillary staff", 90, 2))
        .containsExactly("Estates and", "ancillary staff");
    assertThat(Letters.lines("Estates and ancillary staff of every kind", 90, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
    assertThat(Letters.lines("", 90, 2)).containsExactly("");
  }

  @Test
  void a_word_without_spaces_is_broken_and_no_letter_is_torn() {
    String faces = "😀".repeat(30);

    for (String line : Letters.lines(faces, 50, 3)) {
      assertThat(Letters.width(line)).isLessThanOrEqualTo(50);
      assertThat(line.replace("…", "").codePoints()).allMatch(letter -> letter == 0x1f600);
    }
    assertThat(Letters.lines(faces, 1, 3)).hasSizeBetween(1, 3);
  }

  @Test
  void names_that_would_meet_are_moved_apart_in_their_order() {
    assertThat(Apart.places(new double[] {50, 48, 52}, 20, 0, 100)).containsExactly(68, 48, 88);
    assertThat(Apart.places(new double[] {99, 98}, 20, 0, 100)).containsExactly(100, 80);
    assertThat(Apart.places(new double[] {10, 90}, 20, 0, 100)).containsExactly(10, 90);
  }
}
