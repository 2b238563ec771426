package org.mainstay.inside.huddle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The huddle's days: each is closed once, by somebody, when nothing in it needs anybody any more.
public final class Days {
  private static final String CLOSE =
      """
      insert into inside_huddle.closed_day (on_day, at, worker_id)
      values (:day, :at, :workerId)
          on conflict do nothing
      """;

  private static final String CLOSED =
      """
      select on_day, at, worker_id
        from inside_huddle.closed_day
       where on_day = :day
       limit 1
      """;

  private final JdbcClient inside;
  private final Agenda agenda;
  private final TransactionOperations apart;
  private final Clock clock;

  /// @param apart begins a transaction of its own, also within another
  public Days(JdbcClient inside, Board.Sources sources, TransactionOperations apart, Clock clock) {
    this.inside = inside;
    this.agenda = new Agenda(sources);
    this.apart = apart;
    this.clock = clock;
  }

  /// A day that is closed.
  public record Closed(LocalDate day, Instant at, WorkerId by) {}

  /// What became of the wish to close the day.
  public sealed interface Closing {
    /// It is closed now.
    record Done(Closed now) implements Closing {}

    /// It was closed before.
    record Already(Closed before) implements Closing {}

    /// Something still needs somebody.
    record Open(List<Agenda.Point> points) implements Closing {
      public Open {
        points = List.copyOf(points);
      }
    }

    /// Another worker has to close this day.
    record BySomebodyElse() implements Closing {}
  }

  /// Today, which opens by itself.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Who closed this day, if it is closed.
  public Optional<Closed> closed(LocalDate day) {
    return inside.sql(CLOSED).param("day", day).query(Days::closed).optional();
  }

  /// What keeps today open, as far as the acting worker may see it.
  public List<Agenda.Point> open() {
    return agenda.open(today());
  }

  /// Closes today, unless something still needs somebody.
  ///
  /// Whoever was shut out of a case cannot see what is open in it. Safety goes first: then the day
  /// stays open and somebody else closes it; no reason is given, as the reason would be the secret.
  public Closing close() {
    var day = today();
    var before = closed(day);
    if (before.isPresent()) {
      return new Closing.Already(before.get());
    }
    var points = open();
    if (!points.isEmpty()) {
      return new Closing.Open(points);
    }
    if (isAnythingOpenForAnybody(day)) {
      return new Closing.BySomebodyElse();
    }
    inside
        .sql(CLOSE)
        .param("day", day)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    var now = closed(day).orElseThrow();
    return now.by().equals(Acting.now()) ? new Closing.Done(now) : new Closing.Already(now);
  }

  private boolean isAnythingOpenForAnybody(LocalDate day) {
    return Acting.as(
        Acting.HOUSE,
        () -> Boolean.TRUE.equals(apart.execute(ignored -> !agenda.open(day).isEmpty())));
  }

  private static Closed closed(ResultSet row, int number) throws SQLException {
    return new Closed(
        row.getObject("on_day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }
}
