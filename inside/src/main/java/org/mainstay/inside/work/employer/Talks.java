package org.mainstay.inside.work.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The talks with employers; none is kept without a consent that held on its day.
public final class Talks {
  private static final String SAID = "inside_work.employer_talk.said";

  private static final String KEEP =
      """
      insert into inside_work.employer_talk
             (talk_id, consent_id, referral_id, person_key, on_day, at, worker_id, said)
      values (:id, :consentId, :referralId, :personKey, :on, :at, :workerId, :said)
      """;

  private static final String OF =
      """
      select consent_id, on_day, worker_id, said
        from inside_work.employer_talk
       where referral_id = :referralId
       order by on_day desc, at desc, talk_id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Episodes episodes;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Talks(JdbcClient inside, People people, Trail trail, Episodes episodes, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.episodes = episodes;
    this.clock = clock;
  }

  /// One talk.
  ///
  /// @param said what was said, sealed
  public record Talk(UUID consent, LocalDate on, WorkerId by, Sealed said) {}

  /// Keeps a talk, and tells the person that it took place.
  ///
  /// @return why it is not kept; empty if it is
  public Optional<String> keep(Referral referral, Consent consent, LocalDate on, String said) {
    var refusal = refusal(referral, consent, on);
    if (refusal.isPresent()) {
      return refusal;
    }
    var person = referral.person();
    var id = UUID.randomUUID();
    inside
        .sql(KEEP)
        .param("id", id)
        .param("consentId", consent.id())
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("on", on)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("said", people.seal(person, SAID, said.strip()).forRow())
        .update();
    trail.write(person.value(), "employer talk", "to say what you agreed to");
    episodes.done(referral, SupportState.EMPLOYER_CONTACT);
    people.tell(
        person,
        "employer talk/" + id,
        new BoxItem.Happened(
            clock.instant(), "We talked with your employer. We said what you agreed to."));
    return Optional.empty();
  }

  /// The talks of a case, latest first.
  public List<Talk> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(Talks::talk).list();
  }

  private Optional<String> refusal(Referral referral, Consent consent, LocalDate on) {
    if (!consent.referral().equals(referral.id())) {
      return Optional.of("This consent belongs to another case.");
    }
    if (on.isAfter(LocalDate.now(clock))) {
      return Optional.of("The day of the talk cannot be in the future.");
    }
    if (!episodes.of(referral.id()).state().isPlanned()) {
      return Optional.of("Agree the action plan first: it says who talks with the employer.");
    }
    return consent.refusal(on);
  }

  private static Talk talk(ResultSet row, int number) throws SQLException {
    return new Talk(
        row.getObject("consent_id", UUID.class),
        row.getObject("on_day", LocalDate.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Sealed.of(SAID, row.getBytes("said")));
  }
}
