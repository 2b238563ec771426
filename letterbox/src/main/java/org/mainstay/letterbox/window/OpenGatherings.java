package org.mainstay.letterbox.window;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The groups and workshops that anybody may read of and ask for a place in.
///
/// How many places there are, or are left, is not said: only whether one is.
public final class OpenGatherings {
  private static final String OPEN =
      """
      select gathering_id, title, about, for_whom, led_by, how, minutes, is_full, closes_at
        from letterbox_window.gathering
       where closes_at > :now
       order by closes_at, title
       limit 100
      """;

  private static final String SESSIONS =
      """
      select s.gathering_id, s.starts_at
        from letterbox_window.gathering_session s
        join letterbox_window.gathering g on g.gathering_id = s.gathering_id
       where g.closes_at > :now
       order by s.starts_at
       limit 2000
      """;

  private static final String SHOW =
      """
      insert into letterbox_window.gathering
             (gathering_id, title, about, for_whom, led_by, how, minutes, is_full, closes_at)
      values (:id, :title, :about, :forWhom, :ledBy, :how, :minutes, :full, :closesAt)
      """;

  private static final String SHOW_SESSION =
      """
      insert into letterbox_window.gathering_session (gathering_id, starts_at)
      values (:id, :startsAt)
          on conflict do nothing
      """;

  private static final String TAKE_DOWN =
      "delete from letterbox_window.gathering where gathering_id = :id";

  private static final String FULL =
      """
      update letterbox_window.gathering
         set is_full = :full
       where gathering_id = :id
         and is_full <> :full
      """;

  private static final String CLEAR =
      "delete from letterbox_window.gathering where closes_at <= :now";

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public OpenGatherings(JdbcClient database) {
    this.database = database;
  }

  /// A group or workshop as everybody may know it.
  ///
  /// @param about what it is, in plain words
  /// @param how online, or in which room
  /// @param minutes how long each session takes
  /// @param closesAt when nobody can come in any more
  /// @param starts when its sessions begin, the first one first
  public record OpenGathering(
      UUID id,
      String title,
      String about,
      String forWhom,
      String ledBy,
      String how,
      int minutes,
      boolean isFull,
      Instant closesAt,
      List<Instant> starts) {
    public OpenGathering {
      starts = starts.stream().distinct().sorted().toList();
    }
  }

  /// Those that somebody can still come to, by when they close.
  public List<OpenGathering> open(Instant now) {
    Map<UUID, List<Instant>> starts = new HashMap<>();
    database
        .sql(SESSIONS)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              starts
                  .computeIfAbsent(
                      row.getObject("gathering_id", UUID.class), _ -> new ArrayList<>())
                  .add(moment(row, "starts_at"));
            });
    return database
        .sql(OPEN)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> gathering(row, starts))
        .list();
  }

  /// Shows this one from now on, as it is now.
  public void show(OpenGathering one) {
    takeDown(one.id());
    database
        .sql(SHOW)
        .param("id", one.id())
        .param("title", one.title())
        .param("about", one.about())
        .param("forWhom", one.forWhom())
        .param("ledBy", one.ledBy())
        .param("how", one.how())
        .param("minutes", one.minutes())
        .param("full", one.isFull())
        .param("closesAt", one.closesAt().atOffset(ZoneOffset.UTC))
        .update();
    for (Instant start : one.starts()) {
      database
          .sql(SHOW_SESSION)
          .param("id", one.id())
          .param("startsAt", start.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /// Shows this one no more.
  public void takeDown(UUID id) {
    database.sql(TAKE_DOWN).param("id", id).update();
  }

  /// Says whether a place is left in this one, if it is shown.
  public void tell(UUID id, boolean full) {
    database.sql(FULL).param("full", full).param("id", id).update();
  }

  /// Takes down all that nobody can come to any more.
  public void clear(Instant now) {
    database.sql(CLEAR).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private static OpenGathering gathering(ResultSet row, Map<UUID, List<Instant>> starts)
      throws SQLException {
    var id = row.getObject("gathering_id", UUID.class);
    return new OpenGathering(
        id,
        row.getString("title"),
        row.getString("about"),
        row.getString("for_whom"),
        row.getString("led_by"),
        row.getString("how"),
        row.getInt("minutes"),
        row.getBoolean("is_full"),
        moment(row, "closes_at"),
        starts.getOrDefault(id, List.of()));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
