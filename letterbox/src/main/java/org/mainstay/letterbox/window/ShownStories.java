package org.mainstay.letterbox.window;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Stories from colleagues that everybody may read, each with consent that can be taken back.
public final class ShownStories {
  private static final String ALL =
      """
      select story_id as id, words, role_words, staff_group, until
        from letterbox_window.story
       where until >= :today
       order by staff_group, role_words, story_id
       limit 200
      """;

  private static final String SHOW =
      """
      insert into letterbox_window.story (story_id, words, role_words, staff_group, until)
      values (:id, :words, :roleWords, :staffGroup, :until)
          on conflict do nothing
      """;

  private static final String TAKE_DOWN = "delete from letterbox_window.story where story_id = :id";

  private static final String KEEP =
      """
      delete from letterbox_window.story
       where story_id <> all (cast(:ids as uuid[]))
      """;

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public ShownStories(JdbcClient database) {
    this.database = database;
  }

  /// One story.
  ///
  /// @param roleWords who tells it, in coarse words
  /// @param staffGroup one of the groups in which staff are counted
  /// @param until the last day on which it stands there
  public record ShownStory(
      UUID id, String words, String roleWords, String staffGroup, LocalDate until) {}

  /// Those that stand there today, by group and role.
  public List<ShownStory> on(LocalDate today) {
    return database.sql(ALL).param("today", today).query(ShownStory.class).list();
  }

  /// Shows this one from now on.
  public void show(ShownStory story) {
    database.sql(SHOW).paramSource(story).update();
  }

  /// Shows this one no more, from this moment.
  public void takeDown(UUID id) {
    database.sql(TAKE_DOWN).param("id", id).update();
  }

  /// Takes down all but these.
  public void keep(Collection<UUID> ids) {
    var list = ids.stream().map(UUID::toString).toList();
    database.sql(KEEP).param("ids", "{" + String.join(",", list) + "}").update();
  }
}
