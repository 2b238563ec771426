package org.mainstay.inside.support.ownpage;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people did on their own pages: it stands on the board until somebody has looked.
public final class News implements Reminders {
  private static final String KEEP =
      """
      insert into inside_support.news (news_id, referral_id, person_key, at, what)
      values (:id, :referralId, :personKey, :at, :what)
      """;

  private static final String OF =
      """
      select at, what, seen_at
        from inside_support.news
       where referral_id = :referralId
       order by at desc, news_id
       limit 100
      """;

  private static final String UNSEEN =
      """
      select referral_id, what
        from inside_support.news
       where seen_at is null
       group by referral_id, what
       order by min(at), referral_id, what
       limit 500
      """;

  private static final String SEEN =
      """
      update inside_support.news
         set seen_at = :at, seen_by = :workerId
       where referral_id = :referralId
         and seen_at is null
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public News(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// What a person can do on their own page that the team should hear of.
  public enum What {
    BOOKED("They chose a time for an appointment"),
    MOVED("They moved an appointment"),
    FILLED_IN("They filled in a questionnaire"),
    CONTACT_CHANGED("They changed how it is safe to contact them"),
    SHUT_OUT("They shut somebody out: look at who holds the case and at its appointments"),
    CANCELLED("They cancelled an appointment"),
    NO_TIME_LEFT("None of the offered times was left: offer new ones");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }
  }

  /// One thing that a person did.
  public record Item(Instant at, What what, boolean isSeen) {}

  /// Somebody did this on their own page.
  public void happened(Referral referral, What what, Instant at) {
    happened(referral.id(), referral.person(), what, at);
  }

  /// Somebody did this on their own page.
  public void happened(ReferralId referral, PersonKey person, What what, Instant at) {
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.value())
        .param("personKey", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("what", what.name())
        .update();
  }

  /// What was done in a case, latest first.
  public List<Item> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(
            (row, number) ->
                new Item(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    What.valueOf(row.getString("what")),
                    row.getObject("seen_at") != null))
        .list();
  }

  /// The acting worker has looked at what was done in this case.
  public void seen(ReferralId referral) {
    inside
        .sql(SEEN)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("referralId", referral.value())
        .update();
  }

  @Override
  public List<Reminder> due() {
    return inside
        .sql(UNSEEN)
        .query(
            (row, number) ->
                new Reminder(
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    What.valueOf(row.getString("what")).words(),
                    CaseHead.Tab.OWN_PAGE,
                    false,
                    false))
        .list();
  }
}
