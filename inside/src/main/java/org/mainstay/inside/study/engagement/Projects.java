package org.mainstay.inside.study.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The projects, and the talks that are held in them.
public final class Projects {
  private static final String TITLE = "inside_study.engagement_project.title";
  private static final String QUESTION = "inside_study.engagement_project.question";
  private static final String WHO = "inside_study.engagement_project.who";

  private static final String BEGIN =
      """
      insert into inside_study.engagement_project
             (project_id, title, question, who, begun_on, begun_by)
      values (:id, :title, :question, :who, :on, :by)
          on conflict do nothing
      """;

  private static final String COLUMNS =
      """
      select project_id, title, question, who, begun_on, ended_on
        from inside_study.engagement_project
      """;

  private static final String ALL = COLUMNS + " order by begun_on desc, project_id limit 200";

  private static final String ONE = COLUMNS + " where project_id = :id limit 1";

  private static final String END =
      """
      update inside_study.engagement_project
         set ended_on = :today
       where project_id = :id
         and ended_on is null
      """;

  private static final String HOLD =
      """
      insert into inside_study.engagement_talk (talk_id, project_id, kind, held_on, held_by)
      values (:talk, :project, :kind, :on, :by)
          on conflict do nothing
      """;

  private static final String TALKS =
      """
      select talk_id, project_id, kind, held_on, held_by
        from inside_study.engagement_talk
       where project_id = :id
       order by held_on, talk_id
       limit 200
      """;

  private final JdbcClient inside;
  private final TeamWords seal;
  private final Clock clock;

  Projects(JdbcClient inside, TeamWords seal, Clock clock) {
    this.inside = inside;
    this.seal = seal;
    this.clock = clock;
  }

  /// The day on the hub's clock.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Begins one; once more with the same id changes nothing.
  public void begin(UUID id, Project.Asks asks, LocalDate on) {
    inside
        .sql(BEGIN)
        .param("id", id)
        .param("title", seal.seal(TITLE, asks.title()))
        .param("question", seal.seal(QUESTION, asks.question()))
        .param("who", seal.seal(WHO, asks.who()))
        .param("on", on)
        .param("by", Acting.now().value())
        .update();
  }

  /// All of them, the latest first.
  public List<Project> all() {
    return inside.sql(ALL).query(this::project).list();
  }

  /// The one with this id.
  public Optional<Project> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(this::project).optional();
  }

  /// No more talks are held.
  public void end(Project project) {
    inside.sql(END).param("today", today()).param("id", project.id()).update();
  }

  /// Writes down that a talk was held; once more with the same id changes nothing.
  public void hold(UUID talk, Project project, Talk.Kind kind, LocalDate on) {
    inside
        .sql(HOLD)
        .param("talk", talk)
        .param("project", project.id())
        .param("kind", kind.name())
        .param("on", on)
        .param("by", Acting.now().value())
        .update();
  }

  /// The talks of a project, the first one first.
  public List<Talk> talks(Project project) {
    return inside.sql(TALKS).param("id", project.id()).query(Projects::talk).list();
  }

  private Project project(ResultSet row, int number) throws SQLException {
    return new Project(
        row.getObject("project_id", UUID.class),
        new Project.Asks(
            seal.open(TITLE, row.getBytes("title")),
            seal.open(QUESTION, row.getBytes("question")),
            seal.open(WHO, row.getBytes("who"))),
        row.getObject("begun_on", LocalDate.class),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
  }

  private static Talk talk(ResultSet row, int number) throws SQLException {
    return new Talk(
        row.getObject("talk_id", UUID.class),
        row.getObject("project_id", UUID.class),
        Talk.Kind.valueOf(row.getString("kind")),
        row.getObject("held_on", LocalDate.class),
        new WorkerId(row.getObject("held_by", UUID.class)));
  }
}
