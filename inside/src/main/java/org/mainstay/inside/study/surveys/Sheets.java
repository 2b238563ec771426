package org.mainstay.inside.study.surveys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The closed waves: one sealed sheet of answers each, and one of words.
final class Sheets {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String ANSWERS = "inside_study.survey_answers.sealed/";
  private static final String WORDS = "inside_study.survey_words.sealed/";

  private static final String KEEP_ANSWERS =
      """
      insert into inside_study.survey_answers (wave_id, sealed)
      values (:wave, :sealed)
          on conflict (wave_id) do update
         set sealed = excluded.sealed
      """;

  private static final String KEEP_WORDS =
      """
      insert into inside_study.survey_words (wave_id, sealed)
      values (:wave, :sealed)
      """;

  private final JdbcClient inside;
  private final TeamWords seal;

  Sheets(JdbcClient inside, TeamWords seal) {
    this.inside = inside;
    this.seal = seal;
  }

  void keep(UUID wave, WaveAnswers answers) {
    inside
        .sql(KEEP_ANSWERS)
        .param("wave", wave)
        .param(
            "sealed",
            seal.seal(
                ANSWERS + wave, JSON.writerFor(WaveAnswers.class).writeValueAsString(answers)))
        .update();
  }

  /// Words in the order of the alphabet, which says nothing of when they came.
  void keep(UUID wave, List<String> words) {
    inside
        .sql(KEEP_WORDS)
        .param("wave", wave)
        .param(
            "sealed",
            seal.seal(WORDS + wave, JSON.writeValueAsString(words.stream().sorted().toList())))
        .update();
  }

  /// What was chosen in a wave; empty if it is open or had too few.
  Optional<WaveAnswers> answers(UUID wave) {
    return opened("survey_answers", ANSWERS, wave)
        .map(text -> JSON.readValue(text, WaveAnswers.class));
  }

  /// What was written in a wave.
  List<String> words(UUID wave) {
    return opened("survey_words", WORDS, wave)
        .map(text -> JSON.readValue(text, new TypeReference<List<String>>() {}))
        .orElse(List.of());
  }

  private Optional<String> opened(String table, String column, UUID wave) {
    return inside
        .sql("select sealed from inside_study.%s where wave_id = :wave limit 1".formatted(table))
        .param("wave", wave)
        .query(byte[].class)
        .optional()
        .map(bytes -> seal.open(column + wave, bytes));
  }
}
