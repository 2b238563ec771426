package org.mainstay.house.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was done with sign-ins, by whom: every worker reads their own, a lead everybody's.
public final class Happenings {
  private static final String ADD =
      """
      insert into house_signin.happening (at, worker_id, by_worker, what)
      values (:at, :workerId, :by, :what)
      """;

  private static final String OF =
      """
      select at, worker_id, by_worker, what
        from house_signin.happening
       where worker_id = :workerId
       order by happening_id desc
       limit 30
      """;

  private static final String ALL =
      """
      select at, worker_id, by_worker, what
        from house_signin.happening
       where what <> 'CAME_IN'
       order by happening_id desc
       limit 100
      """;

  private static final String FORGET =
      """
      delete from house_signin.happening
       where at < :aYearAgo
          or (what = 'CAME_IN' and at < :aMonthAgo)
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Happenings(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// What can happen to a sign-in.
  public enum What {
    INVITED("was invited"),
    WITHDRAWN("had an invitation withdrawn"),
    JOINED("set up a sign-in"),
    CAME_IN("signed in"),
    IN_VAIN("was typed in vain: a wrong password or code"),
    PASSWORD_CHANGED("changed the password"),
    SESSIONS_ENDED("was signed out elsewhere"),
    RECOVERY_ASKED("was said to have lost the sign-in"),
    RECOVERY_CONFIRMED("was confirmed to have lost the sign-in"),
    RECOVERED("set up a new sign-in after a loss"),
    ENDED("left: the sign-in was ended");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// After the name of whom it happened to.
    public String words() {
      return words;
    }
  }

  /// One thing that happened.
  ///
  /// @param by who did it, if it was somebody else
  public record Happening(Instant at, WorkerId worker, Optional<WorkerId> by, What what) {}

  /// Writes it down.
  public void add(WorkerId worker, @Nullable WorkerId by, What what) {
    inside
        .sql(ADD)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", worker.value())
        .param("by", by == null ? null : by.value())
        .param("what", what.name())
        .update();
  }

  /// What happened to the sign-in of one worker, latest first.
  public List<Happening> of(WorkerId worker) {
    return read(inside.sql(OF).param("workerId", worker.value()));
  }

  /// What was done with sign-ins, latest first, without who came when.
  public List<Happening> all() {
    return read(inside.sql(ALL));
  }

  /// Forgets what is older than a year, and after a month who came when.
  public void forgetOld() {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    inside
        .sql(FORGET)
        .param("aYearAgo", now.minusYears(1))
        .param("aMonthAgo", now.minusMonths(1))
        .update();
  }

  private static List<Happening> read(JdbcClient.StatementSpec statement) {
    return statement
        .query(
            (row, _) ->
                new Happening(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    Optional.ofNullable(row.getObject("by_worker", UUID.class)).map(WorkerId::new),
                    What.valueOf(row.getString("what"))))
        .list();
  }
}
