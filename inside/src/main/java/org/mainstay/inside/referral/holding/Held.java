package org.mainstay.inside.referral.holding;

import java.util.List;
import java.util.UUID;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which open cases a worker holds.
public final class Held {
  private static final String BY =
      """
      select referral_id
        from inside_referral.referral
       where holder_worker = :worker
         and stage <> 'DISCHARGED'
       order by referral_id
       limit 500
      """;

  private final JdbcClient inside;

  public Held(JdbcClient inside) {
    this.inside = inside;
  }

  /// Those that the acting worker may see, 500 at most.
  public List<ReferralId> by(WorkerId worker) {
    return inside.sql(BY).param("worker", worker.value()).query(UUID.class).list().stream()
        .map(ReferralId::new)
        .toList();
  }
}
