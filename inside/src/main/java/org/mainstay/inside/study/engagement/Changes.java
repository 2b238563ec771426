package org.mainstay.inside.study.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is changed because of what was heard; each step is written once.
public final class Changes {
  private static final String WORDS = "inside_study.engagement_change.words";
  private static final String WHY = "inside_study.engagement_change_step.why";

  private static final String ADD =
      """
      insert into inside_study.engagement_change (change_id, theme_id, place, words)
      select :change, :theme,
             (select coalesce(max(place), 0) + 1
                from inside_study.engagement_change where theme_id = :theme),
             :words
          on conflict do nothing
      """;

  private static final String STEP =
      """
      insert into inside_study.engagement_change_step
             (change_id, number, state, on_day, why, written_by)
      values (:change, :number, :state, :on, :why, :by)
          on conflict do nothing
      """;

  private static final String ALL =
      """
      select c.change_id, c.theme_id, c.words, s.number, s.state, s.on_day, s.why
        from inside_study.engagement_change c
        join inside_study.engagement_theme t on t.theme_id = c.theme_id
        join inside_study.engagement_change_step s on s.change_id = c.change_id
       where t.project_id = :id
         and s.number = (select max(number) from inside_study.engagement_change_step
                          where change_id = c.change_id)
       order by t.place, c.place, c.change_id
       limit 500
      """;

  private final JdbcClient inside;
  private final TeamWords seal;

  Changes(JdbcClient inside, TeamWords seal) {
    this.inside = inside;
    this.seal = seal;
  }

  /// What somebody writes of a change.
  ///
  /// @param why why it cannot be done, empty otherwise
  public record Standing(Change.State state, LocalDate on, String why) {}

  /// Writes one down; once more with the same id changes nothing.
  public void add(UUID change, Theme theme, String words, Standing standing) {
    int added =
        inside
            .sql(ADD)
            .param("change", change)
            .param("theme", theme.id())
            .param("words", seal.seal(WORDS, words))
            .update();
    if (added == 1) {
      step(change, 1, standing);
    }
  }

  /// Writes what became of it.
  ///
  /// @return whether it stood as whoever wrote had read it; otherwise nothing is written
  public boolean step(Change read, Standing standing) {
    return step(read.id(), read.last().number() + 1, standing);
  }

  private boolean step(UUID change, int number, Standing standing) {
    return inside
            .sql(STEP)
            .param("change", change)
            .param("number", number)
            .param("state", standing.state().name())
            .param("on", standing.on())
            .param("why", seal.seal(WHY, standing.why()))
            .param("by", Acting.now().value())
            .update()
        == 1;
  }

  /// All of a project, by theme.
  public List<Change> of(Project project) {
    return inside.sql(ALL).param("id", project.id()).query(this::change).list();
  }

  private Change change(ResultSet row, int place) throws SQLException {
    return new Change(
        row.getObject("change_id", UUID.class),
        row.getObject("theme_id", UUID.class),
        seal.open(WORDS, row.getBytes("words")),
        new Change.Step(
            row.getInt("number"),
            Change.State.valueOf(row.getString("state")),
            row.getObject("on_day", LocalDate.class),
            seal.open(WHY, row.getBytes("why"))));
  }
}
