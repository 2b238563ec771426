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
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The huddle's days: each is closed once, by somebody, when nothing in it needs anybody any more.
///
/// For whoever was shut out of a case that case does not exist: once nothing else is open, the day
/// looks closed to them, and to them alone. To the house it is closed when nothing at all is open.
public final class Days {
  private static final String CLOSE =
      """
      insert into inside_huddle.closed_day (on_day, at, worker_id)
      values (:day, :at, :workerId)
          on conflict do nothing
      """;

  private static final String CLOSE_FOR =
      """
      insert into inside_huddle.closed_for (on_day, viewer, at, worker_id)
      values (:day, :viewer, :at, :workerId)
          on conflict do nothing
      """;

  // What somebody saw once stays as they saw it.
  private static final String CLOSED =
      """
      select on_day, at, worker_id, 1 as place
        from inside_huddle.closed_for
       where on_day = :day
         and viewer = :viewer
       union all
      select on_day, at, worker_id, 2
        from inside_huddle.closed_day
       where on_day = :day
       order by place
       limit 1
      """;

  private final JdbcClient inside;
  private final Agenda agenda;
  private final Team team;
  private final TransactionOperations apart;
  private final Clock clock;

  /// @param apart begins a transaction of its own, also within another
  public Days(JdbcClient inside, Board.Sources sources, TransactionOperations apart, Clock clock) {
    this.inside = inside;
    this.agenda = new Agenda(sources);
    this.team = sources.team();
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
  }

  /// Today, which opens by itself.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Who closed this day, if it is closed as far as the acting worker may know.
  public Optional<Closed> closed(LocalDate day) {
    return inside
        .sql(CLOSED)
        .param("day", day)
        .param("viewer", Acting.now().value())
        .query(Days::closed)
        .optional();
  }

  /// What keeps today open, as far as the acting worker may see it.
  public List<Agenda.Point> open() {
    return agenda.open(today());
  }

  /// Closes today, unless something still needs somebody.
  ///
  /// Whoever was shut out of a case cannot see what is open in it, and must not learn that it is
  /// there: whoever tries, the day then looks closed to those who have nothing open before them,
  /// and stays open for everybody else.
  public Closing close() {
    var day = today();
    var before = closed(day);
    if (before.isPresent()) {
      return new Closing.Already(before.get());
    }
    var points = open();
    var by = new Closed(day, clock.instant(), Acting.now());
    if (isAnythingOpenFor(Acting.HOUSE, day)) {
      closeForOthersWhoHaveNothingOpen(by);
      if (!points.isEmpty()) {
        return new Closing.Open(points);
      }
      keep(closeFor(by.by()), by);
      return done(day);
    }
    keep(inside.sql(CLOSE), by);
    return done(day);
  }

  private Closing done(LocalDate day) {
    var now = closed(day).orElseThrow();
    return now.by().equals(Acting.now()) ? new Closing.Done(now) : new Closing.Already(now);
  }

  private boolean isAnythingOpenFor(WorkerId worker, LocalDate day) {
    return Acting.as(
        worker, () -> Boolean.TRUE.equals(apart.execute(_ -> !agenda.open(day).isEmpty())));
  }

  private void closeForOthersWhoHaveNothingOpen(Closed by) {
    for (Worker worker : team.supporters()) {
      if (!worker.id().equals(by.by()) && !isAnythingOpenFor(worker.id(), by.day())) {
        Acting.as(
            worker.id(), () -> apart.executeWithoutResult(_ -> keep(closeFor(worker.id()), by)));
      }
    }
  }

  private JdbcClient.StatementSpec closeFor(WorkerId viewer) {
    return inside.sql(CLOSE_FOR).param("viewer", viewer.value());
  }

  private static void keep(JdbcClient.StatementSpec statement, Closed by) {
    statement
        .param("day", by.day())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .param("workerId", by.by().value())
        .update();
  }

  private static Closed closed(ResultSet row, int number) throws SQLException {
    return new Closed(
        row.getObject("on_day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }
}
