package org.mainstay.letterbox.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The surveys that take answers now, as anybody with the link may read them.
public final class OpenSurveys {
  private static final String FIND =
      """
      select wave_id, run_id, closes_on, survey
        from letterbox_window.survey
       where link = :link
         and closes_on >= :today
       limit 1
      """;

  private static final String SHOW =
      """
      insert into letterbox_window.survey (wave_id, run_id, link, closes_on, survey)
      values (:wave, :run, :link, :closesOn, :survey)
          on conflict do nothing
      """;

  private static final String TAKE_DOWN =
      "delete from letterbox_window.survey where wave_id = :wave";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public OpenSurveys(JdbcClient database) {
    this.database = database;
  }

  /// A survey that takes answers.
  ///
  /// @param wave which of its waves it is
  /// @param run which time it is held
  /// @param closesOn the last day
  public record Open(UUID wave, UUID run, LocalDate closesOn, Survey survey) {}

  /// The one behind this link, if it takes answers today.
  public Optional<Open> find(String link, LocalDate today) {
    return database
        .sql(FIND)
        .param("link", link)
        .param("today", today)
        .query(
            (row, _) ->
                new Open(
                    row.getObject("wave_id", UUID.class),
                    row.getObject("run_id", UUID.class),
                    row.getObject("closes_on", LocalDate.class),
                    read(row.getString("survey"))))
        .optional();
  }

  /// Shows a wave from now on.
  public void show(String link, Open one) {
    database
        .sql(SHOW)
        .param("wave", one.wave())
        .param("run", one.run())
        .param("link", link)
        .param("closesOn", one.closesOn())
        .param("survey", written(one.survey()))
        .update();
  }

  /// Shows a wave no more.
  public void takeDown(UUID wave) {
    database.sql(TAKE_DOWN).param("wave", wave).update();
  }

  /// A survey as it is kept: what is asked stays as it was when it began.
  public static String written(Survey survey) {
    return JSON.writerFor(Survey.class).writeValueAsString(survey);
  }

  /// A survey as it was kept.
  public static Survey read(String written) {
    return JSON.readValue(written, Survey.class);
  }
}
