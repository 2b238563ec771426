package org.mainstay.inside.huddle.suggesting;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was suggested when the huddle decided, beside whom it chose.
public final class Overrides {
  private static final Duration TOLD_OF = Duration.ofDays(90);

  private static final String KEEP =
      """
      insert into inside_huddle.suggested
             (suggested_id, referral_id, person_key, at, suggested, chosen)
      values (:id, :referralId, :personKey, :at, :suggested, :chosen)
      """;

  private static final String REPORT =
      """
      select count(*) as "all",
             count(*) filter (where suggested = chosen) as taken,
             count(*) filter (where suggested is distinct from chosen
                                and suggested is not null) as others,
             count(*) filter (where suggested is null) as without
        from inside_huddle.suggested
       where at >= :since
      """;

  private static final String OF =
      """
      select at, suggested, chosen
        from inside_huddle.suggested
       where referral_id = :referralId
       order by at, suggested_id
       limit 100
      """;

  private static final String FORGET =
      "delete from inside_huddle.suggested where referral_id = :referralId and at >= :since";

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Overrides(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// How often the huddle took whom, of the cases that the acting worker may see.
  public record Report(int all, int taken, int others, int without) {}

  /// The huddle decided.
  ///
  /// @param chosen empty for the whole team
  public void keep(Referral referral, Optional<WorkerId> suggested, Optional<WorkerId> chosen) {
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("suggested", suggested.map(WorkerId::value).orElse(null), Types.OTHER)
        .param("chosen", chosen.map(WorkerId::value).orElse(null), Types.OTHER)
        .update();
  }

  /// What was decided at that moment was a slip, from which there is nothing to learn.
  public void forget(Referral referral, Instant since) {
    inside
        .sql(FORGET)
        .param("referralId", referral.id().value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// One decision, beside what was suggested.
  public record Kept(Instant at, Optional<WorkerId> suggested, Optional<WorkerId> chosen) {}

  /// What was suggested for this case when the huddle decided, oldest first.
  public List<Kept> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(
            (row, ignored) ->
                new Kept(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getObject("suggested", UUID.class)).map(WorkerId::new),
                    Optional.ofNullable(row.getObject("chosen", UUID.class)).map(WorkerId::new)))
        .list();
  }

  /// What became of the suggestions of the last 90 days.
  public Report report() {
    return inside
        .sql(REPORT)
        .param("since", clock.instant().minus(TOLD_OF).atOffset(ZoneOffset.UTC))
        .query(
            (row, ignored) ->
                new Report(
                    row.getInt("all"),
                    row.getInt("taken"),
                    row.getInt("others"),
                    row.getInt("without")))
        .single();
  }
}
