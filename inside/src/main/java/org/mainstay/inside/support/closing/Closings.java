package org.mainstay.inside.support.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.window.ClosingNotice;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The plan by which the hub closes, and its end: not before everybody has a next place.
public final class Closings {
  private static final String PLAN =
      """
      select no_new_from, asked_by, handed_over_by, closes_on, instead
        from inside_support.closing_plan
       order by id desc
       limit 1
      """;

  private static final String BEGUN =
      """
      select at
        from inside_support.closing_plan
       order by id
       limit 1
      """;

  private static final String MAKE =
      """
      insert into inside_support.closing_plan
             (at, worker_id, no_new_from, asked_by, handed_over_by, closes_on, instead)
      values (:at, :workerId, :noNewFrom, :askedBy, :handedOverBy, :closesOn, :instead)
      """;

  private static final String ENDED = "select at from inside_support.closing_end limit 1";

  private static final String END =
      """
      insert into inside_support.closing_end (at, worker_id)
      values (:at, :workerId)
          on conflict do nothing
      """;

  private final JdbcClient inside;
  private final ClosingNotice notice;
  private final Caseload caseload;
  private final BookEnd book;
  private final Clock clock;

  /// @param inside the inside's own connection
  /// @param notice what the front reads of it
  /// @param book is closed with the hub
  public Closings(
      JdbcClient inside, ClosingNotice notice, Caseload caseload, BookEnd book, Clock clock) {
    this.inside = inside;
    this.notice = notice;
    this.caseload = caseload;
    this.book = book;
    this.clock = clock;
  }

  /// The plan that counts; empty if the hub does not close.
  public Optional<ClosingPlan> plan() {
    return inside.sql(PLAN).query(ClosingPlan.class).optional();
  }

  /// When the first plan was made.
  public Optional<Instant> begun() {
    return inside.sql(BEGUN).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
  }

  /// When the hub closed, if it has.
  public Optional<Instant> ended() {
    return inside.sql(ENDED).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
  }

  /// Makes the plan, or changes its days; everybody can read it from this moment.
  public void make(ClosingPlan plan) {
    inside
        .sql(MAKE)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("noNewFrom", plan.noNewFrom())
        .param("askedBy", plan.askedBy())
        .param("handedOverBy", plan.handedOverBy())
        .param("closesOn", plan.closesOn())
        .param("instead", plan.instead())
        .update();
    notice.show(new ClosingNotice.Shown(plan.noNewFrom(), plan.closesOn(), plan.instead()));
  }

  /// Why the hub cannot close now; empty if it can. It counts everybody, also whom the acting
  /// worker may not see.
  public Optional<String> refusal() {
    var plan = plan();
    if (plan.isEmpty()) {
      return Optional.of("There is no plan yet. Make one first.");
    }
    if (LocalDate.now(clock).isBefore(plan.get().noNewFrom())) {
      return Optional.of("New requests are still taken. First comes the day without new ones.");
    }
    var counts = caseload.counts();
    if (counts.without() > 0) {
      return Optional.of(
          "%d %s no named next place yet. Nobody is left like that."
              .formatted(counts.without(), counts.without() == 1 ? "person has" : "people have"));
    }
    return counts.open() > 0
        ? Optional.of(
            "%d %s still open. Wait for the receipts, or end the support with each of them."
                .formatted(counts.open(), counts.open() == 1 ? "case is" : "cases are"))
        : Optional.empty();
  }

  /// Closes the hub and its release book. What was released stays readable; what is kept stays for
  /// as long as its retention says.
  ///
  /// @return why it cannot close; empty if it is closed now
  public Optional<String> end() {
    var refusal = refusal();
    if (refusal.isEmpty()) {
      var now = clock.instant();
      inside
          .sql(END)
          .param("at", now.atOffset(ZoneOffset.UTC))
          .param("workerId", Acting.now().value())
          .update();
      book.close(now);
    }
    return refusal;
  }
}
