package org.mainstay.inside.trail;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was done to a person's record, by whom and why: written once, never changed.
public final class Trail {
  /// How many entries one reading gives at most.
  public static final int ENTRIES_MAX = 500;

  private static final String WRITE =
      """
      insert into inside_trail.leaf (at, worker_id, person_key, event, why, leaf_hash)
      values (:at, :workerId, :personKey, :event, :why, :leafHash)
      """;

  private static final String OF_PERSON =
      """
      select at, worker_id, event, why
        from inside_trail.leaf
       where person_key = :personKey
       order by id desc
       limit 500
      """;

  private static final String WHOLE =
      """
      select at, worker_id, event, why
        from inside_trail.leaf
       where person_key = :personKey
       order by id
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Trail(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// One entry, in the words a person may read.
  ///
  /// @param event such as "opened"
  /// @param why such as "to prepare a conversation"
  public record Entry(Instant at, WorkerId worker, String event, String why) {}

  /// Writes an entry for whoever acts, in the transaction of what it tells about.
  ///
  /// Nothing is chained here: that would need a lock. The house hangs the leaf into its tree soon
  /// after.
  ///
  /// @throws IllegalStateException if nobody is acting
  public void write(UUID person, String event, String why) {
    var worker = Acting.now();
    // PostgreSQL keeps microseconds: the hash is over what is kept.
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    inside
        .sql(WRITE)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("workerId", worker.value())
        .param("personKey", person)
        .param("event", event)
        .param("why", why)
        .param("leafHash", new LeafHash().of(at, worker.value(), person, event, why))
        .update();
  }

  /// What was done to this person's record, latest first.
  public List<Entry> of(UUID person) {
    return entries(OF_PERSON, person);
  }

  /// Everything that was ever done to this person's record, oldest first, for a copy of it.
  public List<Entry> whole(UUID person) {
    return entries(WHOLE, person);
  }

  private List<Entry> entries(String sql, UUID person) {
    return inside
        .sql(sql)
        .param("personKey", person)
        .query(
            (row, number) ->
                new Entry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    row.getString("event"),
                    row.getString("why")))
        .list();
  }
}
