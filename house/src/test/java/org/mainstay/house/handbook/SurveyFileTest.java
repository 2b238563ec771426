package org.mainstay.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.letterbox.survey.Survey;

/// What staff can be asked is read from the handbook, and refused with file and line.
class SurveyFileTest {
  private static final Path OURS = Path.of("../handbook");

  @TempDir private Path folder;

  @Test
  void a_survey_is_what_the_list_says_in_which_it_stands() {
    var surveys = Handbook.read(OURS).surveys();

    assertThat(surveys.all())
        .filteredOn(Survey.Anonymous.class::isInstance)
        .extracting(survey -> survey.sheet().id())
        .containsExactly("barriers", "feedback");
    assertThat(surveys.all())
        .filteredOn(Survey.Pseudonymous.class::isInstance)
        .extracting(survey -> survey.sheet().id())
        .containsExactly("wellbeing");
  }

  @Test
  void the_six_barriers_are_asked_in_both_handbooks() {
    for (Path handbook : new Path[] {OURS, Path.of("../handbook-living-well")}) {
      var barriers = Handbook.read(handbook).surveys().anonymous().getFirst();

      assertThat(barriers.items().stream().map(item -> item.id()))
          .as(handbook.toString())
          .startsWith("awareness", "time", "stigma", "priority", "very-unwell", "confidentiality");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scales: [k6]     | scales: [phq9]    | PHQ-9 asks about suicide or self-harm",
        "scales: [k6]     | scales: [core10]  | CORE-10 asks about suicide or self-harm",
        "scales: [k6]     | scales: [swemwbs] | the words of SWEMWBS belong to their holder",
        "scales: [k6]     | scales: [k7]      | no questionnaire is called",
        "asks: It was useful to me. | asks: Have you thought of killing yourself? | nobody would answer",
        "words: What should we change? | words: Have you had thoughts of suicide? | nobody would answer",
        "id: feedback     | id: barriers      | two surveys have the id barriers",
        "people: 40       | people: 4         | wanted is 10 to 100",
        "by: SEX          | by: SHOE_SIZE     | SHOE_SIZE",
        "answer: Man      | answer: Boy       | group sex has no answer",
        "- waves: 3       | - waves: 1        | 2 to 12 waves"
      })
  void what_must_not_be_asked_is_named_with_its_file_and_line(
      String of, String instead, String wrong) throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("surveys.yaml"));
    assertThat(words).contains(of);
    Files.writeString(folder.resolve("surveys.yaml"), words.replace(of, instead));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("surveys.yaml, line ")
        .hasMessageContaining(wrong);
  }
}
