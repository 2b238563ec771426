package org.mainstay.inside.team.communities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the members of communities wrote to each other; only its author changes a post.
public final class Posts {
  private static final String WORDS = "inside_team.community_post.words";

  private static final String COLUMNS =
      """
      select post_id, community_id, answers, met_on, worker_id, words, at, changed_at, version
        from inside_team.community_post
      """;

  private static final String OF =
      COLUMNS + " where community_id = :id order by at desc, post_id limit 500";

  private static final String ONE = COLUMNS + " where post_id = :id limit 1";

  private static final String WRITE =
      """
      insert into inside_team.community_post
             (post_id, community_id, answers, met_on, worker_id, words, at, version)
      values (:id, :community, :answers, :metOn, :by, :words, :at, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_team.community_post
         set words = :words, changed_at = :at, version = version + 1
       where post_id = :id
         and worker_id = :by
         and version = :version
      """;

  private final JdbcClient inside;
  private final TeamWords words;
  private final InstantSource clock;

  public Posts(JdbcClient inside, TeamWords words, InstantSource clock) {
    this.inside = inside;
    this.words = words;
    this.clock = clock;
  }

  /// What a new post is about.
  ///
  /// @param id made with the form, so that the form sent again writes nothing twice
  public record Draft(UUID id, UUID community, Optional<UUID> answers, Optional<LocalDate> metOn) {}

  /// The posts of a community, the latest first.
  public List<Post> of(Community community) {
    return inside.sql(OF).param("id", community.id()).query(this::post).list();
  }

  /// This one; empty if there is none.
  public Optional<Post> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(this::post).optional();
  }

  /// The acting worker writes.
  public void write(Draft draft, String text) {
    inside
        .sql(WRITE)
        .param("id", draft.id())
        .param("community", draft.community())
        .param("answers", draft.answers().orElse(null), Types.OTHER)
        .param("metOn", draft.metOn().orElse(null), Types.DATE)
        .param("by", Acting.now().value())
        .param("words", words.seal(WORDS, text))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The acting worker changes what they wrote themselves.
  ///
  /// @return whether it was theirs, and as they had seen it
  public boolean change(Post seen, String text) {
    return inside
            .sql(CHANGE)
            .param("id", seen.id())
            .param("by", Acting.now().value())
            .param("version", seen.version())
            .param("words", words.seal(WORDS, text))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private Post post(ResultSet row, int number) throws SQLException {
    return new Post(
        row.getObject("post_id", UUID.class),
        row.getObject("community_id", UUID.class),
        Optional.ofNullable(row.getObject("answers", UUID.class)),
        Optional.ofNullable(row.getObject("met_on", LocalDate.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        words.open(WORDS, row.getBytes("words")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getInt("version"));
  }
}
