package org.mainstay.inside.team.survey;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.mainstay.inside.team.FewPeople;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The waves of the survey: opened by the lead, closed by the calendar, counted and not listed.
public final class Waves {
  private static final String ALL =
      """
      select wave_id, opens_on, closes_on, slips, answered
        from inside_team.survey_wave
       order by opens_on desc, wave_id
       limit 40
      """;

  // One wave at a time, also if two press at once.
  private static final String OPEN =
      """
      insert into inside_team.survey_wave (wave_id, opens_on, closes_on, slips)
      select :wave, :opens, :closes, :slips
       where not exists (select 1 from inside_team.survey_wave where closes_on >= :opens)
      """;

  private static final String ITEM =
      """
      insert into inside_team.survey_item
             (wave_id, place, asks, says, national_percent, national_source)
      values (:wave, :place, :asks, :says, :percent, :source)
      """;

  private static final String CHOICE =
      """
      insert into inside_team.survey_count (wave_id, place, choice, words, is_counted, n)
      values (:wave, :place, :choice, :words, :counted, 0)
      """;

  private static final String ITEMS =
      """
      select place, asks, says, national_percent, national_source
        from inside_team.survey_item
       where wave_id = :wave
       order by place, wave_id
       limit 20
      """;

  private static final String COUNTS =
      """
      select choice, words, is_counted, n
        from inside_team.survey_count
       where wave_id = :wave
         and place = :place
       order by choice, wave_id
       limit 20
      """;

  // Every count of the wave is written anew with each answer, also those to which nothing is added:
  // not even the age of a row says which answers came last.
  private static final String ADD =
      """
      update inside_team.survey_count
         set n = n + case when place || '/' || choice in (:chosen) then 1 else 0 end
       where wave_id = :wave
      """;

  private static final String CLOSE =
      """
      update inside_team.survey_wave w
         set answered = w.slips - (select count(*) from inside_team.survey_slip s
                                    where s.wave_id = w.wave_id)
       where w.wave_id = :wave
      """;

  private final JdbcClient inside;
  private final Slips slips;
  private final Clock clock;

  public Waves(JdbcClient inside, Slips slips, Clock clock) {
    this.inside = inside;
    this.slips = slips;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// All waves, the latest first; one whose last day is over is closed first.
  public List<Wave> all() {
    closeDue();
    return query();
  }

  /// Closes what is over.
  public void closeDue() {
    query().stream()
        .filter(wave -> !wave.isOpen(today()) && wave.answered().isEmpty())
        .forEach(this::close);
  }

  /// The one that takes answers now.
  public Optional<Wave> open() {
    return all().stream().filter(wave -> wave.isOpen(today())).findFirst();
  }

  private List<Wave> query() {
    return inside.sql(ALL).query(Waves::wave).list();
  }

  /// Opens a wave until that day, with a slip for each of so many workers.
  ///
  /// @return whether it was opened: one at a time
  public boolean open(Questionnaire questionnaire, LocalDate closesOn, int workers) {
    var wave = UUID.randomUUID();
    int opened =
        inside
            .sql(OPEN)
            .param("wave", wave)
            .param("opens", today())
            .param("closes", closesOn)
            .param("slips", workers)
            .update();
    if (opened == 0) {
      return false;
    }
    for (int place = 1; place <= questionnaire.items().size(); place++) {
      keep(wave, place, questionnaire.items().get(place - 1));
    }
    slips.make(wave, workers);
    return true;
  }

  private void keep(UUID wave, int place, Questionnaire.Item item) {
    inside
        .sql(ITEM)
        .param("wave", wave)
        .param("place", place)
        .param("asks", item.asks())
        .param("says", item.says())
        .param(
            "percent",
            item.national().map(Questionnaire.National::percent).orElse(null),
            Types.NUMERIC)
        .param("source", item.national().map(Questionnaire.National::source).orElse(""))
        .update();
    for (int choice = 1; choice <= item.answers().size(); choice++) {
      var words = item.answers().get(choice - 1);
      inside
          .sql(CHOICE)
          .param("wave", wave)
          .param("place", place)
          .param("choice", choice)
          .param("words", words)
          .param("counted", item.counted().contains(words))
          .update();
    }
  }

  /// The questions of a wave with what was counted.
  public List<Counted> counted(Wave wave) {
    return inside
        .sql(ITEMS)
        .param("wave", wave.id())
        .query((row, number) -> counted(wave, row))
        .list();
  }

  /// Adds the answers of whoever has this slip, once.
  ///
  /// @param chosen place and number of each answer, such as "2/1"; at least one
  /// @return whether the slip was good
  public boolean answer(Wave wave, String slip, List<String> chosen) {
    if (!slips.spend(wave.id(), slip)) {
      return false;
    }
    inside.sql(ADD).param("wave", wave.id()).param("chosen", chosen).update();
    return true;
  }

  /// Nothing of a closed wave is left but its counts; of too few people not even those.
  private void close(Wave wave) {
    inside.sql(CLOSE).param("wave", wave.id()).update();
    slips.forget(wave.id());
    int answered =
        query().stream()
            .filter(one -> one.id().equals(wave.id()))
            .findFirst()
            .orElseThrow()
            .answered()
            .orElse(0);
    if (!FewPeople.isEnough(answered)) {
      inside
          .sql("delete from inside_team.survey_count where wave_id = :wave")
          .param("wave", wave.id())
          .update();
    }
  }

  private Counted counted(Wave wave, ResultSet row) throws SQLException {
    int place = row.getInt("place");
    var choices =
        inside
            .sql(COUNTS)
            .param("wave", wave.id())
            .param("place", place)
            .query(
                (choice, number) ->
                    new Counted.Choice(
                        choice.getInt("choice"),
                        choice.getString("words"),
                        choice.getBoolean("is_counted"),
                        choice.getInt("n")))
            .list();
    return new Counted(
        place,
        row.getString("asks"),
        row.getString("says"),
        Counted.national(
            Optional.ofNullable(row.getObject("national_percent", BigDecimal.class)),
            row.getString("national_source")),
        choices);
  }

  private static Wave wave(ResultSet row, int number) throws SQLException {
    int answered = row.getInt("answered");
    boolean isKnown = !row.wasNull();
    return new Wave(
        row.getObject("wave_id", UUID.class),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        row.getInt("slips"),
        isKnown ? OptionalInt.of(answered) : OptionalInt.empty());
  }
}
