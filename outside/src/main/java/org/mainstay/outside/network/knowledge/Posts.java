package org.mainstay.outside.network.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.outside.office.OfficeStore;

/// What was posted. A post is taken down whole, by whoever posted it or by the hub lead, and is
/// changed in no other way.
public final class Posts {
  private static final String ALL =
      """
      select post_id, kind, coalesce(about, replaces) as target, title, words, at, by_id, by_role,
             taken_down_at is not null as taken_down
        from outside_network.post
       order by at desc, post_id
       limit 5000
      """;

  private static final String ADD =
      """
      insert into outside_network.post
             (post_id, kind, about, replaces, title, words, at, by_id, by_role)
      values (:id, :kind, :about, :replaces, :title, :words, :at, :byId, :byRole)
          on conflict do nothing
      """;

  private static final String TAKE_DOWN =
      """
      update outside_network.post
         set title = '', words = '', taken_down_at = :at
       where post_id = :id
         and taken_down_at is null
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Posts(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  LocalDate dayOf(Post post) {
    return LocalDate.ofInstant(post.at(), clock.getZone());
  }

  /// A post of whoever acts, now.
  public Post fresh(UUID id, Post.Kind kind, Optional<UUID> target, String title, String words) {
    var holder = Office.now();
    return new Post(
        id,
        kind,
        target.orElse(null),
        title,
        words,
        new Post.By(holder.id(), holder.role().words()),
        clock.instant(),
        false);
  }

  /// Everything that was ever posted.
  public Board board() {
    return new Board(store.outside().sql(ALL).query((row, i) -> post(row)).list());
  }

  /// Whether whoever acts may take this down.
  static boolean mayTakeDown(Post post) {
    var holder = Office.now();
    return !post.isTakenDown()
        && (holder.role() == OfficeRole.HUB_LEAD || post.by().holder().equals(holder.id()));
  }

  /// Posts it; sent again it is there once.
  ///
  /// @return false if another article has replaced the same one already
  public boolean add(Post post) {
    boolean added =
        store
                .outside()
                .sql(ADD)
                .param("id", post.id())
                .param("kind", post.kind().name())
                .param("about", post.about().orElse(null), Types.OTHER)
                .param("replaces", post.replaces().orElse(null), Types.OTHER)
                .param("title", post.title())
                .param("words", post.words())
                .param("at", post.at().atOffset(ZoneOffset.UTC))
                .param("byId", post.by().holder())
                .param("byRole", post.by().role())
                .update()
            == 1;
    return added || board().find(post.id(), post.kind()).isPresent();
  }

  /// Takes it down: its words are gone.
  void takeDown(Post post) {
    store
        .outside()
        .sql(TAKE_DOWN)
        .param("id", post.id())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Post post(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Post(
        row.getObject("post_id", UUID.class),
        Post.Kind.valueOf(row.getString("kind")),
        row.getObject("target", UUID.class),
        row.getString("title"),
        row.getString("words"),
        new Post.By(row.getObject("by_id", UUID.class), row.getString("by_role")),
        at,
        row.getBoolean("taken_down"));
  }
}
