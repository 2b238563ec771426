package org.mainstay.inside.study.surveys;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Survey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which surveys are held and were held, and their waves.
public final class Runs {
  /// No letters and digits that look alike.
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LINK_LETTERS = 8;

  // One run of a survey at a time, also if two press at once.
  private static final String START =
      """
      insert into inside_study.survey_run (run_id, survey_id, link, survey, started_on)
      select :run, :survey, :link, :text, :today
       where not exists (select 1 from inside_study.survey_run
                          where survey_id = :survey and ended_on is null)
      """;

  private static final String WAVE =
      """
      insert into inside_study.survey_wave
             (wave_id, run_id, number, opens_on, closes_on, people)
      select :wave, :run, :number, :today, :closes, 0
       where not exists (select 1 from inside_study.survey_wave
                          where run_id = :run and closed_on is null)
          on conflict do nothing
      """;

  private static final String ALL =
      """
      select run_id, link, survey, started_on, ended_on
        from inside_study.survey_run
       order by started_on desc, run_id
       limit 200
      """;

  private static final String ONE =
      """
      select run_id, link, survey, started_on, ended_on
        from inside_study.survey_run
       where run_id = :run
       limit 1
      """;

  private static final String WAVES =
      """
      select wave_id, run_id, number, opens_on, closes_on, closed_on, people
        from inside_study.survey_wave
       where run_id = :run
       order by number, wave_id
       limit 20
      """;

  private static final String END =
      "update inside_study.survey_run set ended_on = :today where run_id = :run";

  private static final String CLOSED =
      """
      update inside_study.survey_wave
         set closed_on = :today, people = :people
       where wave_id = :wave
      """;

  private static final String PEOPLE =
      "update inside_study.survey_wave set people = :people where wave_id = :wave";

  private final JdbcClient inside;
  private final OpenSurveys window;
  private final SurveyKeys keys;
  private final SecureRandom chance;
  private final Clock clock;

  Runs(JdbcClient inside, OpenSurveys window, SurveyKeys keys, SecureRandom chance, Clock clock) {
    this.inside = inside;
    this.window = window;
    this.keys = keys;
    this.chance = chance;
    this.clock = clock;
  }

  /// The day on the hub's clock.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Begins a survey, open until that day.
  ///
  /// @return nothing if it is being held already
  public Optional<Run> start(Survey survey, LocalDate closesOn) {
    var run = new Run(UUID.randomUUID(), link(), survey, today(), Optional.empty());
    int started =
        inside
            .sql(START)
            .param("run", run.id())
            .param("survey", survey.sheet().id())
            .param("link", run.link())
            .param("text", OpenSurveys.written(survey))
            .param("today", today())
            .update();
    if (started == 0) {
      return Optional.empty();
    }
    switch (survey) {
      case Survey.Anonymous _ -> {}
      case Survey.Pseudonymous again -> keys.make(again, run.id());
    }
    openWave(run, 1, closesOn);
    return Optional.of(run);
  }

  /// Asks once more those who answered before.
  ///
  /// @return whether a wave was opened: not while one is open, nor after the last one
  public boolean nextWave(Run run, LocalDate closesOn) {
    int next = waves(run).size() + 1;
    return run.endedOn().isEmpty() && next <= run.waves() && openWave(run, next, closesOn);
  }

  private boolean openWave(Run run, int number, LocalDate closesOn) {
    var wave = UUID.randomUUID();
    int opened =
        inside
            .sql(WAVE)
            .param("wave", wave)
            .param("run", run.id())
            .param("number", number)
            .param("today", today())
            .param("closes", closesOn)
            .update();
    if (opened == 0) {
      return false;
    }
    window.show(run.link(), new OpenSurveys.Open(wave, run.id(), closesOn, run.survey()));
    return true;
  }

  /// All of them, the latest first.
  public List<Run> all() {
    return inside.sql(ALL).query(Runs::run).list();
  }

  /// The one with this id.
  public Optional<Run> find(UUID id) {
    return inside.sql(ONE).param("run", id).query(Runs::run).optional();
  }

  /// Its waves, the first one first.
  public List<Wave> waves(Run run) {
    return inside.sql(WAVES).param("run", run.id()).query(Runs::wave).list();
  }

  void closed(Wave wave, int people) {
    inside
        .sql(CLOSED)
        .param("today", today())
        .param("people", people)
        .param("wave", wave.id())
        .update();
  }

  void counted(Wave wave, int people) {
    inside.sql(PEOPLE).param("people", people).param("wave", wave.id()).update();
  }

  void ended(Run run) {
    inside.sql(END).param("today", today()).param("run", run.id()).update();
  }

  private String link() {
    var link = new StringBuilder();
    for (int i = 0; i < LINK_LETTERS; i++) {
      link.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return link.toString();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getObject("run_id", UUID.class),
        row.getString("link"),
        OpenSurveys.read(row.getString("survey")),
        row.getObject("started_on", LocalDate.class),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
  }

  private static Wave wave(ResultSet row, int place) throws SQLException {
    return new Wave(
        row.getObject("wave_id", UUID.class),
        row.getObject("run_id", UUID.class),
        row.getInt("number"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
        row.getInt("people"));
  }
}
