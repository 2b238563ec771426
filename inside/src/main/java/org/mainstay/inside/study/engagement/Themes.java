package org.mainstay.inside.study.engagement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people said, thing by thing, and who said it.
public final class Themes {
  private static final String NAME = "inside_study.engagement_theme.name";
  private static final String WORDS = "inside_study.engagement_theme.words";

  private static final String ADD =
      """
      insert into inside_study.engagement_theme (theme_id, project_id, place, name, words)
      select :theme, :project,
             (select coalesce(max(place), 0) + 1
                from inside_study.engagement_theme where project_id = :project),
             :name, :words
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_study.engagement_theme
         set name = :name, words = :words, version = version + 1
       where theme_id = :theme
         and version = :version
      """;

  private static final String ALL =
      """
      select theme_id, project_id, name, words, version
        from inside_study.engagement_theme
       where project_id = :id
       order by place, theme_id
       limit 100
      """;

  private static final String SAID =
      """
      select s.theme_id, s.voice_id
        from inside_study.engagement_said s
        join inside_study.engagement_theme t on t.theme_id = s.theme_id
       where t.project_id = :id
      """;

  private static final String FORGET =
      "delete from inside_study.engagement_said where theme_id = :theme";

  // Only who spoke in this very project, and has not taken their words back.
  private static final String SAY =
      """
      insert into inside_study.engagement_said (theme_id, voice_id)
      select t.theme_id, v.voice_id
        from inside_study.engagement_theme t
        join inside_study.engagement_voice v on v.project_id = t.project_id
       where t.theme_id = :theme
         and v.voice_id = :voice
         and v.over_on is null
          on conflict do nothing
      """;

  private final JdbcClient inside;
  private final TeamWords seal;

  Themes(JdbcClient inside, TeamWords seal) {
    this.inside = inside;
    this.seal = seal;
  }

  /// What was typed of a theme.
  public record Written(String name, String words, Set<UUID> voices) {
    public Written {
      voices = Set.copyOf(voices);
    }
  }

  /// Writes one down; once more with the same id changes nothing.
  public void add(UUID theme, Project project, Written written) {
    int added =
        inside
            .sql(ADD)
            .param("theme", theme)
            .param("project", project.id())
            .param("name", seal.seal(NAME, written.name()))
            .param("words", seal.seal(WORDS, written.words()))
            .update();
    if (added == 1) {
      say(theme, written.voices());
    }
  }

  /// Writes it anew.
  ///
  /// @return whether it was as whoever wrote had read it; otherwise nothing is changed
  public boolean change(Theme read, Written written) {
    int changed =
        inside
            .sql(CHANGE)
            .param("theme", read.id())
            .param("version", read.version())
            .param("name", seal.seal(NAME, written.name()))
            .param("words", seal.seal(WORDS, written.words()))
            .update();
    if (changed == 1) {
      inside.sql(FORGET).param("theme", read.id()).update();
      say(read.id(), written.voices());
    }
    return changed == 1;
  }

  /// The themes of a project, in the order in which they were written.
  public List<Theme> of(Project project) {
    Map<UUID, Set<UUID>> said = new HashMap<>();
    inside
        .sql(SAID)
        .param("id", project.id())
        .query(
            row -> {
              said.computeIfAbsent(row.getObject("theme_id", UUID.class), _ -> new HashSet<>())
                  .add(row.getObject("voice_id", UUID.class));
            });
    return inside
        .sql(ALL)
        .param("id", project.id())
        .query(
            (row, _) -> {
              var id = row.getObject("theme_id", UUID.class);
              return new Theme(
                  id,
                  row.getObject("project_id", UUID.class),
                  seal.open(NAME, row.getBytes("name")),
                  seal.open(WORDS, row.getBytes("words")),
                  said.getOrDefault(id, Set.of()),
                  row.getInt("version"));
            })
        .list();
  }

  private void say(UUID theme, Set<UUID> voices) {
    voices.forEach(voice -> inside.sql(SAY).param("theme", theme).param("voice", voice).update());
  }
}
