package org.mainstay.inside.counting.campaigns;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.mainstay.inside.support.London;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many people came first in each week: numbers alone, and only for the team.
public final class WeeklyCounts {
  /// The word that counts everybody.
  public static final String ALL = "all";

  private static final String ADD =
      """
      insert into inside_counting.weekly as before (week, employer, word, people)
      values (:week, :employer, :word, 1)
      on conflict (week, employer, word) do update set people = before.people + 1
      """;

  private static final String OF =
      """
      select week, sum(people) as people
        from inside_counting.weekly
       where word = :word
         and (:employer = '' or employer = :employer)
       group by week
       order by week
       limit 2000
      """;

  private static final String WORDS =
      """
      select word
        from inside_counting.weekly
       where word <> 'all'
       group by word
       order by word
       limit 500
      """;

  private static final String EMPLOYERS =
      """
      select employer
        from inside_counting.weekly
       group by employer
       order by employer
       limit 1000
      """;

  private final JdbcClient inside;

  public WeeklyCounts(JdbcClient inside) {
    this.inside = inside;
  }

  /// A week's number.
  ///
  /// @param week its Monday
  public record Week(LocalDate week, long people) {}

  /// Adds somebody who came first, in the transaction in which they are counted.
  ///
  /// @param words what is known of them
  public void add(Instant at, String employer, Set<String> words) {
    add(at, employer, ALL);
    words.forEach(word -> add(at, employer, word));
  }

  private void add(Instant at, String employer, String word) {
    inside
        .sql(ADD)
        .param("week", monday(at.atZone(London.ZONE).toLocalDate()))
        .param("employer", employer)
        .param("word", word)
        .update();
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// Each week in which somebody with this word came.
  ///
  /// @param employer blank for all
  List<Week> of(String employer, String word) {
    return inside
        .sql(OF)
        .param("employer", employer)
        .param("word", word)
        .query(
            (row, number) ->
                new Week(row.getObject("week", LocalDate.class), row.getLong("people")))
        .list();
  }

  /// The words that were ever counted.
  List<String> words() {
    return inside.sql(WORDS).query(String.class).list();
  }

  /// The employers that were ever counted, by their codes.
  List<String> employers() {
    return inside.sql(EMPLOYERS).query(String.class).list();
  }
}
