package org.mainstay.inside.support.lostcode;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mainstay.inside.people.FreshCodes;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.came.CodeLost;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.LostCode;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who lost their code: found by the name and the safe contact they gave us, reached by it alone.
public final class LostCodes implements Reminders {
  private static final String KEEP =
      """
      insert into inside_support.lost_code (lost_id, referral_id, person_key, at)
      values (:id, :referralId, :personKey, :at)
      """;

  private static final String OPEN =
      """
      select referral_id
        from inside_support.lost_code
       where settled_at is null
       group by referral_id
       order by min(at), referral_id
       limit 500
      """;

  private static final String SETTLE =
      """
      update inside_support.lost_code
         set settled_at = :at, settled_by = :by
       where referral_id = :referralId
         and settled_at is null
      """;

  /// The last digits of a phone number say whose it is, however its beginning is written.
  private static final int DIGITS = 9;

  private final JdbcClient inside;
  private final People people;
  private final Referrals referrals;
  private final FreshCodes codes;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public LostCodes(
      JdbcClient inside,
      People people,
      Referrals referrals,
      FreshCodes codes,
      InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.referrals = referrals;
    this.codes = codes;
    this.clock = clock;
  }

  /// Somebody lost their code. If we do not know them, nothing is kept of what they said.
  @EventListener
  public void came(CodeLost lost) {
    for (PersonKey person : people.whose(said -> isSame(said, lost.letter()))) {
      referrals.latestOf(person).ifPresent(referral -> keep(referral, lost.postedAt()));
    }
  }

  private void keep(Referral referral, Instant at) {
    if (waits(referral.id())) {
      return;
    }
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whether this person waits for a new code.
  public boolean waits(ReferralId referral) {
    return open().contains(referral);
  }

  /// Makes a new code for whoever waits for one; the old one finds nothing any more.
  ///
  /// @return its words, which are kept nowhere; none for somebody who did not ask, because who has
  ///   the code reads all that is on their page
  public List<String> renew(Referral referral) {
    if (!waits(referral.id())) {
      return List.of();
    }
    var fresh = codes.draw();
    people.moveMailbox(referral.person(), fresh.address());
    inside
        .sql(SETTLE)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Acting.now().value())
        .param("referralId", referral.id().value())
        .update();
    return fresh.words();
  }

  @Override
  public List<Reminder> due() {
    return open().stream()
        .map(
            referral ->
                new Reminder(
                    referral,
                    "They lost their code: reach them in their safe way",
                    CaseHead.Tab.OWN_PAGE,
                    false,
                    false))
        .toList();
  }

  private List<ReferralId> open() {
    return inside.sql(OPEN).query(UUID.class).list().stream().map(ReferralId::new).toList();
  }

  static boolean isSame(Identity said, LostCode lost) {
    var contact = plain(said.contact().address());
    return !contact.isEmpty()
        && contact.equals(plain(lost.contact()))
        && said.calledName().strip().equalsIgnoreCase(lost.name().strip());
  }

  /// An address or a number without what people write differently.
  private static String plain(String contact) {
    if (contact.contains("@")) {
      return contact.strip().toLowerCase(Locale.ROOT);
    }
    var digits = contact.replaceAll("[^0-9]", "");
    return digits.substring(Math.max(0, digits.length() - DIGITS));
  }
}
