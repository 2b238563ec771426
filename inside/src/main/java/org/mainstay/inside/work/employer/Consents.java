package org.mainstay.inside.work.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people let the team tell their employer; each stands on their own page, where it is taken
/// back in one step.
public final class Consents {
  private static final String WHO = "inside_work.employer_consent.who";
  private static final String WHAT = "inside_work.employer_consent.what";

  private static final String GIVE =
      """
      insert into inside_work.employer_consent
             (consent_id, referral_id, person_key, who, what, given_on, until, at, worker_id)
      values (:id, :referralId, :personKey, :who, :what, :givenOn, :until, :at, :workerId)
      """;

  private static final String TAKE_BACK =
      """
      update inside_work.employer_consent
         set taken_back_at = :at
       where consent_id = :id
         and taken_back_at is null
      """;

  private static final String COLUMNS =
      """
      select consent_id, referral_id, person_key, who, what, given_on, until, worker_id,
             taken_back_at
        from inside_work.employer_consent
      """;

  private static final String ONE = COLUMNS + " where consent_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by at desc, consent_id limit 100";

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Consents(JdbcClient inside, People people, Trail trail, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// Keeps what somebody agreed to in writing, and shows it on their own page.
  public UUID give(Referral referral, Consent.Wish wish) {
    var person = referral.person();
    var id = UUID.randomUUID();
    inside
        .sql(GIVE)
        .param("id", id)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("who", people.seal(person, WHO, wish.who()).forRow())
        .param("what", people.seal(person, WHAT, wish.what()).forRow())
        .param("givenOn", wish.givenOn())
        .param("until", wish.until())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    trail.write(person.value(), "employer consent", "you said what we may tell your employer");
    tell(person, id, wish.who(), wish.what(), wish.until(), true);
    return id;
  }

  /// Takes one back: from this moment nobody may talk with the employer under it.
  public void takeBack(Consent consent) {
    int changed =
        inside
            .sql(TAKE_BACK)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", consent.id())
            .update();
    if (changed > 0) {
      trail.write(
          consent.person().value(),
          "employer consent",
          "you took back what we may tell your employer");
      tell(consent.person(), consent.id(), "", "", consent.until(), false);
    }
  }

  /// This one; empty if there is none that whoever acts may see.
  public Optional<Consent> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(Consents::consent).optional();
  }

  /// Those of a case, latest first.
  public List<Consent> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(Consents::consent).list();
  }

  /// With whom the team may talk, opened for this.
  static String who(OpenRecord opened, Consent consent, Purpose purpose) {
    return opened.words(consent.who()).openFor(purpose);
  }

  /// What may be said, opened for this.
  static String what(OpenRecord opened, Consent consent, Purpose purpose) {
    return opened.words(consent.what()).openFor(purpose);
  }

  private void tell(
      PersonKey person, UUID id, String who, String what, LocalDate until, boolean holds) {
    people.tell(
        person,
        "consent/" + id + "/" + holds,
        new BoxItem.EmployerConsent(id.toString(), clock.instant(), who, what, until, holds));
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    return new Consent(
        row.getObject("consent_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Sealed.of(WHO, row.getBytes("who")),
        Sealed.of(WHAT, row.getBytes("what")),
        row.getObject("given_on", LocalDate.class),
        row.getObject("until", LocalDate.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Optional.ofNullable(row.getObject("taken_back_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
