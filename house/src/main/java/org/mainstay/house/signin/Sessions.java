package org.mainstay.house.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which sessions of the team are open: each can be ended from elsewhere, and is worth nothing from
/// the next request on.
public final class Sessions implements SessionBook {
  private static final String BEGAN =
      """
      insert into house_signin.web_session (session_id, token_hash, worker_id, began_at, seen_at)
      values (:id, :hash, :workerId, :now, :now)
      """;

  // Whoever has no account at all was let in by what stands beside the rooms, as in the demo.
  private static final String IS_OPEN =
      """
      select s.seen_at
        from house_signin.web_session s
       where s.token_hash = :hash
         and s.ended_at is null
         and not exists (select 1 from house_signin.account a
                          where a.worker_id = s.worker_id and a.ended_at is not null)
       limit 1
      """;

  private static final String SEEN =
      """
      update house_signin.web_session
         set seen_at = :now
       where token_hash = :hash
         and ended_at is null
      """;

  private static final String END =
      """
      update house_signin.web_session
         set ended_at = :now
       where ended_at is null
         and
      """;

  private static final String WHOSE =
      """
      select worker_id
        from house_signin.web_session
       where token_hash = :hash
         and began_at > :since
       limit 1
      """;

  private static final String OPEN_OF =
      """
      select session_id, began_at, seen_at, token_hash = :hash as is_this
        from house_signin.web_session
       where worker_id = :workerId
         and ended_at is null
         and began_at > :since
         and seen_at > :idle
       order by began_at desc, session_id
       limit 50
      """;

  private static final String FORGET =
      """
      delete from house_signin.web_session
       where ended_at < :before
          or seen_at < :longBefore
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Sessions(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// One session that is open.
  ///
  /// @param isThis whether it is the one that asks
  public record Open(UUID id, Instant beganAt, Instant seenAt, boolean isThis) {}

  @Override
  public void began(WorkerId worker, String token) {
    inside
        .sql(BEGAN)
        .param("id", UUID.randomUUID())
        .param("hash", Secrets.hash(token))
        .param("workerId", worker.value())
        .param("now", now())
        .update();
  }

  @Override
  public boolean isOpen(String token) {
    var seen =
        inside
            .sql(IS_OPEN)
            .param("hash", Secrets.hash(token))
            .query(OffsetDateTime.class)
            .optional();
    seen.filter(at -> at.isBefore(now().minusMinutes(1)))
        .ifPresent(
            _ -> inside.sql(SEEN).param("hash", Secrets.hash(token)).param("now", now()).update());
    return seen.isPresent();
  }

  @Override
  public void ended(String token) {
    inside
        .sql(END + "token_hash = :hash")
        .param("now", now())
        .param("hash", Secrets.hash(token))
        .update();
  }

  @Override
  public Optional<WorkerId> whose(String token) {
    return inside
        .sql(WHOSE)
        .param("hash", Secrets.hash(token))
        .param("since", now().minus(SessionDoor.AGE_MAX.multipliedBy(2)))
        .query(UUID.class)
        .optional()
        .map(WorkerId::new);
  }

  /// The sessions of a worker that are open, latest first.
  ///
  /// @param token of the session that asks
  public List<Open> of(WorkerId worker, String token) {
    return inside
        .sql(OPEN_OF)
        .param("workerId", worker.value())
        .param("hash", Secrets.hash(token))
        .param("since", now().minus(SessionDoor.AGE_MAX))
        .param("idle", now().minus(SessionDoor.IDLE_MAX).minusMinutes(1))
        .query(
            (row, _) ->
                new Open(
                    row.getObject("session_id", UUID.class),
                    row.getObject("began_at", OffsetDateTime.class).toInstant(),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("is_this")))
        .list();
  }

  /// Ends one session of a worker.
  public void end(WorkerId worker, UUID id) {
    inside
        .sql(END + "worker_id = :workerId and session_id = :id")
        .param("now", now())
        .param("workerId", worker.value())
        .param("id", id)
        .update();
  }

  /// Ends every session of a worker but one.
  ///
  /// @param except the token of the one that stays, blank for none
  public void endAll(WorkerId worker, String except) {
    inside
        .sql(END + "worker_id = :workerId and token_hash <> :hash")
        .param("now", now())
        .param("workerId", worker.value())
        .param("hash", Secrets.hash(except))
        .update();
  }

  /// Forgets what ended long ago: when somebody worked is nobody's business later.
  public void forgetOld() {
    inside
        .sql(FORGET)
        .param("before", now().minusDays(2))
        .param("longBefore", now().minusDays(30))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
