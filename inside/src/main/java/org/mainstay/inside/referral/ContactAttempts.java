package org.mainstay.inside.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tries to reach people, always by the way that is safe for them.
public final class ContactAttempts {
  private static final String NOTE = "inside_referral.contact_attempt.note";

  private static final String KEEP =
      """
      insert into inside_referral.contact_attempt
             (attempt_id, referral_id, person_key, at, worker_id, way, result, note)
      values (:id, :referralId, :personKey, :at, :workerId, :way, :result, :note)
      """;

  private static final String OF_REFERRAL =
      """
      select at, worker_id, way, result, note
        from inside_referral.contact_attempt
       where referral_id = :referralId
       order by at, attempt_id
       limit 200
      """;

  private static final String FIRST_TRIES =
      """
      select a.referral_id, min(a.at) as at
        from inside_referral.contact_attempt a
        join inside_referral.referral f on f.referral_id = a.referral_id
       where f.stage in ('SCREENING', 'AWAITING_CONTACT')
       group by a.referral_id
       order by a.referral_id
       limit 500
      """;

  private static final String LATEST =
      """
      select referral_id, max(at) as at
        from inside_referral.contact_attempt
       where referral_id = any (:referrals)
       group by referral_id
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public ContactAttempts(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// What came of a try.
  public enum Result {
    REACHED("reached them"),
    NO_ANSWER("no answer"),
    LEFT_MESSAGE("left a voice message"),
    WRONG_NUMBER("wrong number or address"),
    SENT("sent");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /// The result as the team reads it.
    public String words() {
      return words;
    }
  }

  /// One try to reach somebody.
  public record Attempt(Instant at, WorkerId by, Way way, Result result, Sealed note) {}

  /// What became of a wish to keep a try.
  public sealed interface Kept {
    /// It is kept.
    record Done() implements Kept {}

    /// That is not how this person may be reached; the words say why.
    record Refused(String because) implements Kept {}
  }

  /// Keeps a try to reach the person, if it was made by their safe way.
  public Kept keep(Referral referral, OpenRecord opened, Way way, Result result, String note) {
    var contact = opened.identity().openFor(Purpose.CONTACT).contact();
    var refusal = refusal(contact, way, result);
    if (!refusal.isEmpty()) {
      return new Kept.Refused(refusal);
    }
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("way", way.name())
        .param("result", result.name())
        .param("note", people.seal(referral.person(), NOTE, note).forRow())
        .update();
    return new Kept.Done();
  }

  /// Why a try is refused; empty if it is not. Their own page here is always a safe way.
  static String refusal(Identity.SafeContact contact, Way way, Result result) {
    if (way != contact.way() && way != Way.HERE_ONLY) {
      return "This person asked to be reached %s. Another way is not safe for them."
          .formatted(inWords(contact.way()));
    }
    if (result == Result.LEFT_MESSAGE && way != Way.PHONE) {
      return "A voice message can be left only by telephone.";
    }
    if (result == Result.LEFT_MESSAGE && !contact.voicemail()) {
      return "This person did not agree to a voice message. Do not leave one.";
    }
    if (result == Result.SENT && way == Way.PHONE) {
      return "A telephone call is not sent. Choose what came of the call.";
    }
    return "";
  }

  /// Whether this person may not be reached this way.
  public static boolean isUnsafe(OpenRecord opened, Way way) {
    return way != opened.identity().openFor(Purpose.CONTACT).contact().way()
        && way != Way.HERE_ONLY;
  }

  /// A way of contact in the words of a sentence.
  public static String inWords(Way way) {
    return switch (way) {
      case PHONE -> "by telephone";
      case TEXT -> "by text message";
      case EMAIL -> "by email";
      case HERE_ONLY -> "on their own page here";
    };
  }

  /// The tries in a case, oldest first.
  public List<Attempt> of(ReferralId referral) {
    return inside
        .sql(OF_REFERRAL)
        .param("referralId", referral.value())
        .query(ContactAttempts::attempt)
        .list();
  }

  /// When the first try was made, for each case that waits for contact.
  public Map<ReferralId, Instant> firstTries() {
    return byCase(inside.sql(FIRST_TRIES));
  }

  /// When the latest try was made in each of these cases; one without any is not in it.
  public Map<ReferralId, Instant> latestOf(Collection<ReferralId> referrals) {
    return byCase(
        inside
            .sql(LATEST)
            .param("referrals", referrals.stream().map(ReferralId::value).toArray(UUID[]::new)));
  }

  private static Map<ReferralId, Instant> byCase(JdbcClient.StatementSpec times) {
    Map<ReferralId, Instant> found = new HashMap<>();
    times.query(
        row -> {
          found.put(
              new ReferralId(row.getObject("referral_id", UUID.class)),
              row.getObject("at", OffsetDateTime.class).toInstant());
        });
    return found;
  }

  private static Attempt attempt(ResultSet row, int number) throws SQLException {
    return new Attempt(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Way.valueOf(row.getString("way")),
        Result.valueOf(row.getString("result")),
        Sealed.of(NOTE, row.getBytes("note")));
  }
}
