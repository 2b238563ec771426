package org.mainstay.inside.huddle.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a person is told of the huddles that talked about them.
public final class Told {
  private static final String TALKED =
      """
      select talked_at
        from inside_huddle.item
       where referral_id = :referral
         and talked_at is not null
       order by talked_at, huddle_id
       limit 1000
      """;

  private static final String OUTSIDE =
      """
      select worker_id, at
        from inside_huddle.stepped_out
       where referral_id = :referral
       order by at, worker_id
       limit 1000
      """;

  private final JdbcClient inside;

  public Told(JdbcClient inside) {
    this.inside = inside;
  }

  /// Who was outside from when.
  public record Outside(WorkerId worker, Instant from) {}

  /// When huddles talked about this case.
  public List<Instant> talked(ReferralId referral) {
    return inside
        .sql(TALKED)
        .param("referral", referral.value())
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .distinct()
        .toList();
  }

  /// Who stepped out while a huddle talked about this case.
  public List<Outside> outside(ReferralId referral) {
    return inside
        .sql(OUTSIDE)
        .param("referral", referral.value())
        .query(
            (row, number) ->
                new Outside(
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
