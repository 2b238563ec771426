package org.mainstay.hatch.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When the book was closed for good, because the hub closed: from then on nothing is released, and
/// what was released stays readable.
public final class BookEnd {
  private static final String CLOSED = "select closed_at from hatch_ledger.book_end limit 1";

  private static final String CLOSE =
      """
      insert into hatch_ledger.book_end (closed_at)
      values (:at)
          on conflict do nothing
      """;

  private final JdbcClient hatch;

  /// @param hatch the hatch's own connection
  public BookEnd(JdbcClient hatch) {
    this.hatch = hatch;
  }

  /// Closes it at this moment; once closed it stays as it is.
  public void close(Instant at) {
    hatch.sql(CLOSE).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /// When it was closed; empty while it is open.
  public Optional<Instant> closed() {
    return hatch.sql(CLOSED).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
  }
}
