package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The anxiety measures with their cuts and reliable changes.
class AnxietyMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "gad7, 8, 4, 0, 21, false",
    "spin, 19, 10, 0, 68, false",
    "oci, 40, 32, 0, 168, false",
    "pdss, 8, 5, 0, 28, false",
    "hai, 18, 4, 0, 54, false",
    "mobility, 2.3, 0.73, 1, 5, true",
    "pcl5, 32, 10, 0, 80, false"
  })
  void each_has_its_lines(
      String id, String cut, String change, String least, String greatest, boolean decimals) {
    AnxietyMeasure measure = AnxietyMeasure.find(id).orElseThrow();

    assertThat(measure.lines()).isEqualTo(AnxietyMeasure.Lines.of(cut, change));
    assertThat(measure.least()).isEqualTo(new BigDecimal(least));
    assertThat(measure.greatest()).isEqualTo(new BigDecimal(greatest));
    assertThat(measure.decimals()).isEqualTo(decimals);
    assertThat(measure.name()).isNotBlank();
  }

  @Test
  void there_are_seven() {
    assertThat(AnxietyMeasure.all())
        .extracting(AnxietyMeasure::id)
        .containsExactly("gad7", "spin", "oci", "pdss", "hai", "mobility", "pcl5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gad7", "GAD7", "GAD-7", " gad-7 "})
  void it_is_found_as_people_write_it(String name) {
    assertThat(AnxietyMeasure.find(name)).contains(AnxietyMeasure.gad7());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iesr", "phq9", "gad"})
  void another_is_not_found(String name) {
    assertThat(AnxietyMeasure.find(name)).isEmpty();
  }

  @Test
  void gad7_here_and_gad7_the_questionnaire_have_the_same_lines() {
    var questionnaire = Scale.named("gad7");

    assertThat(AnxietyMeasure.gad7().lines().caseness())
        .isEqualTo(questionnaire.rules().caseness());
    assertThat(AnxietyMeasure.gad7().lines().reliableChange())
        .isEqualTo(questionnaire.rules().reliableChange());
    assertThat(AnxietyMeasure.gad7().greatest())
        .isEqualTo(
            BigDecimal.valueOf(
                (long) questionnaire.form().items() * questionnaire.form().highest()));
  }
}
