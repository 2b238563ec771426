package org.mainstay.inside.support.questions;

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
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The questionnaire that a person finds on their own page before each of their appointments.
public final class EachContact {
  /// So long before an appointment it is asked for.
  static final Duration BEFORE = Duration.ofDays(3);

  private static final String OF =
      "select scale from inside_support.measure_plan where referral_id = :referral limit 1";

  private static final String SET =
      """
      insert into inside_support.measure_plan (referral_id, person_key, scale, since, worker_id)
      values (:referral, :person, :scale, :now, :worker)
          on conflict (referral_id) do update
         set scale = excluded.scale, since = excluded.since, worker_id = excluded.worker_id
      """;

  private static final String STOP =
      "delete from inside_support.measure_plan where referral_id = :referral";

  // One that was moved is asked for anew, unless it was filled in already.
  private static final String DUE =
      """
      select c.contact_id, c.referral_id, c.starts_at, p.scale
        from inside_support.measure_plan p
        join inside_support.contact c on c.referral_id = p.referral_id
       where c.attended_code = '0'
         and c.starts_at > :now
         and c.starts_at <= :soon
         and not exists (select 1
                           from inside_assessment.measure_ask a
                          where a.contact_id = c.contact_id
                            and a.scale = p.scale
                            and (a.answered_at is not null or a.until >= c.starts_at))
       order by c.starts_at, c.contact_id
       limit 200
      """;

  private final JdbcClient inside;
  private final MeasureAsks asks;
  private final Referrals referrals;
  private final Licences licences;
  private final InstantSource clock;

  public EachContact(
      JdbcClient inside,
      MeasureAsks asks,
      Referrals referrals,
      Licences licences,
      InstantSource clock) {
    this.inside = inside;
    this.asks = asks;
    this.referrals = referrals;
    this.licences = licences;
    this.clock = clock;
  }

  private record Due(ContactId contact, ReferralId referral, Instant starts, Scale scale) {}

  /// What is asked before each appointment of a case, if anything is.
  public Optional<Scale> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referral", referral.value())
        .query(String.class)
        .optional()
        .map(Scale::named);
  }

  /// From now on this is asked before each appointment.
  public void set(Referral referral, Scale scale) {
    inside
        .sql(SET)
        .param("referral", referral.id().value())
        .param("person", referral.person().value())
        .param("scale", scale.id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("worker", Acting.now().value())
        .update();
  }

  /// From now on nothing is asked before appointments.
  public void stop(ReferralId referral) {
    inside.sql(STOP).param("referral", referral.value()).update();
  }

  /// Asks before the appointments that are near.
  public void round() {
    due().forEach(this::ask);
  }

  private void ask(Due due) {
    var wording = licences.wording(due.scale(), London.day(clock.instant()));
    if (wording instanceof Wording.Allowed words) {
      referrals
          .find(due.referral())
          .filter(referral -> referral.stage().isOpen())
          .ifPresent(
              referral ->
                  asks.askBefore(due.contact(), referral, due.scale(), words, due.starts()));
    }
  }

  private List<Due> due() {
    var now = clock.instant();
    return inside
        .sql(DUE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("soon", now.plus(BEFORE).atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Due(
                    new ContactId(row.getObject("contact_id", UUID.class)),
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    Scale.named(row.getString("scale"))))
        .list();
  }
}
