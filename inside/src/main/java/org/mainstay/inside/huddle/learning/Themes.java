package org.mainstay.inside.huddle.learning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the team learns about in a week: what it set itself, or else the handbook's next theme.
public final class Themes {
  /// How long a theme may be.
  public static final int WORDS_MAX = 200;

  private static final String WORDS = "inside_huddle.week_theme.words";

  private static final String OF =
      "select words from inside_huddle.week_theme where monday = :monday limit 1";

  private static final String SET =
      """
      insert into inside_huddle.week_theme (monday, words, set_by, at)
      values (:monday, :words, :by, :at)
          on conflict (monday) do update
         set words = excluded.words, set_by = excluded.set_by, at = excluded.at
      """;

  private final JdbcClient inside;
  private final Script script;
  private final TeamWords words;
  private final Clock clock;

  public Themes(JdbcClient inside, Script script, TeamWords words, Clock clock) {
    this.inside = inside;
    this.script = script;
    this.words = words;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The theme of the week of this day; empty if there is none.
  public Optional<String> of(LocalDate day) {
    return inside
        .sql(OF)
        .param("monday", monday(day))
        .query(byte[].class)
        .optional()
        .map(bytes -> words.open(WORDS, bytes))
        .or(() -> script.theme(day));
  }

  /// The acting worker sets the theme of the week of this day, for all.
  public void set(LocalDate day, String theme) {
    inside
        .sql(SET)
        .param("monday", monday(day))
        .param("words", words.seal(WORDS, theme))
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
