package org.mainstay.inside.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The first conversations that are booked; the person finds theirs on their own page.
public final class FirstConversations {
  private static final String BOOK =
      """
      insert into inside_referral.first_conversation
             (referral_id, person_key, booked_at, worker_id, starts_at, minutes, medium)
      values (:referralId, :personKey, :at, :workerId, :startsAt, :minutes, :medium)
      """;

  private static final String LATEST =
      """
      select worker_id, starts_at, minutes, medium
        from inside_referral.first_conversation
       where referral_id = :referralId
       order by id desc
       limit 1
      """;

  private final JdbcClient inside;
  private final People people;
  private final Referrals referrals;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public FirstConversations(
      JdbcClient inside, People people, Referrals referrals, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.referrals = referrals;
    this.clock = clock;
  }

  /// How a conversation is held, with its code in the NHS Data Dictionary.
  public enum Medium {
    TELEPHONE("02", "by telephone"),
    VIDEO("03", "by video"),
    FACE_TO_FACE("01", "face to face");

    private final String code;
    private final String words;

    Medium(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /// The official code.
    public String code() {
      return code;
    }

    /// The medium as people read it.
    public String words() {
      return words;
    }
  }

  /// A booked first conversation.
  public record Booked(WorkerId with, Instant starts, int minutes, Medium medium) {}

  /// Books the first conversation, or moves it to another time, and tells the person.
  ///
  /// @param seen the referral as the worker saw it
  public Moved book(Referral seen, Instant starts, int minutes, Medium medium) {
    var moved =
        referrals.move(
            seen, Stage.ASSESSMENT_BOOKED, seen.holder(), "A first conversation is booked.");
    if (moved instanceof Moved.Done(var now)) {
      keep(now, new Booked(Acting.now(), starts, minutes, medium));
    }
    return moved;
  }

  /// The first conversation as it is booked now.
  public Optional<Booked> of(ReferralId referral) {
    return inside
        .sql(LATEST)
        .param("referralId", referral.value())
        .query(
            (row, number) ->
                new Booked(
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    row.getInt("minutes"),
                    medium(row.getString("medium"))))
        .optional();
  }

  private void keep(Referral referral, Booked booked) {
    var now = clock.instant();
    inside
        .sql(BOOK)
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("workerId", booked.with().value())
        .param("startsAt", booked.starts().atOffset(ZoneOffset.UTC))
        .param("minutes", booked.minutes())
        .param("medium", booked.medium().code())
        .update();
    var id = "first-conversation/" + referral.id();
    people.tell(
        referral.person(),
        id + "/" + referral.version(),
        new BoxItem.Appointment(
            id, now, booked.starts(), booked.minutes(), booked.medium().words(), false));
  }

  private static Medium medium(String code) {
    return Arrays.stream(Medium.values())
        .filter(medium -> medium.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
