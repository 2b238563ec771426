package org.mainstay.inside.support.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// To whom people let the team write; each stands on their own page, where it is taken back in one
/// step.
public final class LetterConsents {
  private static final String WHO = "inside_support.letter_consent.who";
  private static final String WHAT = "inside_support.letter_consent.what";

  private static final String GIVE =
      """
      insert into inside_support.letter_consent
             (consent_id, referral_id, person_key, whom, who, what, given_on, until, at, worker_id)
      values (:id, :referralId, :personKey, :whom, :who, :what, :givenOn, :until, :at, :workerId)
      """;

  private static final String TAKE_BACK =
      """
      update inside_support.letter_consent
         set taken_back_at = :at
       where consent_id = :id
         and taken_back_at is null
      """;

  private static final String COLUMNS =
      """
      select consent_id, referral_id, person_key, whom, who, what, given_on, until, worker_id,
             taken_back_at
        from inside_support.letter_consent
      """;

  private static final String ONE = COLUMNS + " where consent_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by at desc, consent_id limit 100";

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  /// @param inside the inside's own connection
  public LetterConsents(JdbcClient inside, People people, Trail trail, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// Keeps what somebody agreed to, and shows it on their own page.
  public UUID give(Referral referral, LetterConsent.Wish wish) {
    var person = referral.person();
    var id = UUID.randomUUID();
    inside
        .sql(GIVE)
        .param("id", id)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("whom", wish.whom().name())
        .param("who", people.seal(person, WHO, wish.who()).forRow())
        .param("what", people.seal(person, WHAT, wish.what()).forRow())
        .param("givenOn", wish.givenOn())
        .param("until", wish.until())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    trail.write(person.value(), "letter consent", "you said to whom we may write about you");
    tell(person, id, wish, true);
    return id;
  }

  /// Takes one back: from this moment no letter leaves under it.
  ///
  /// @return whether it still held
  boolean takeBack(LetterConsent consent) {
    int changed =
        inside
            .sql(TAKE_BACK)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", consent.id())
            .update();
    if (changed > 0) {
      trail.write(
          consent.person().value(), "letter consent", "you took back that we may write about you");
      var wish = new LetterConsent.Wish(consent.whom(), "", "", consent.givenOn(), consent.until());
      tell(consent.person(), consent.id(), wish, false);
    }
    return changed > 0;
  }

  /// This one; empty if there is none that whoever acts may see.
  public Optional<LetterConsent> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(LetterConsents::consent).optional();
  }

  /// Those of a case, latest first.
  public List<LetterConsent> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(LetterConsents::consent)
        .list();
  }

  /// Those of a case under which a letter to these may leave today.
  public List<LetterConsent> holding(ReferralId referral, Audience whom) {
    var today = LocalDate.now(clock);
    return of(referral).stream().filter(one -> one.refusal(whom, today).isEmpty()).toList();
  }

  private void tell(PersonKey person, UUID id, LetterConsent.Wish wish, boolean holds) {
    people.tell(
        person,
        "letter consent/" + id + "/" + holds,
        new BoxItem.LetterConsent(
            id.toString(), clock.instant(), wish.who(), wish.what(), wish.until(), holds));
  }

  private static LetterConsent consent(ResultSet row, int number) throws SQLException {
    return new LetterConsent(
        row.getObject("consent_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Audience.valueOf(row.getString("whom")),
        Sealed.of(WHO, row.getBytes("who")),
        Sealed.of(WHAT, row.getBytes("what")),
        row.getObject("given_on", LocalDate.class),
        row.getObject("until", LocalDate.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Optional.ofNullable(row.getObject("taken_back_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
