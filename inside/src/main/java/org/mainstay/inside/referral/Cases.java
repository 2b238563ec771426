package org.mainstay.inside.referral;

import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;

/// Opens a case for one of its pages; for whoever may not see it there is no such case.
public final class Cases {
  private final Referrals referrals;
  private final People people;
  private final CaseHeads heads;

  public Cases(Referrals referrals, People people, CaseHeads heads) {
    this.referrals = referrals;
    this.people = people;
    this.heads = heads;
  }

  /// A case that is open on a page, with the person's record and the head of the page.
  public record OpenCase(Referral referral, OpenRecord opened, CaseHead head) {}

  /// The referral, without opening the person's record.
  ///
  /// @throws NoSuchCase if there is none that the acting worker may see
  public Referral find(UUID id) {
    return referrals.find(new ReferralId(id)).orElseThrow(NoSuchCase::new);
  }

  /// The head of a page for which no record is opened.
  public CaseHead head(Referral referral, CaseHead.Tab page) {
    return heads.of(referral, page);
  }

  /// Opens the person's record; the person can read that it was opened, and why.
  ///
  /// @throws NoSuchCase if there is none that the acting worker may see
  public OpenRecord open(Referral referral, Purpose purpose) {
    return people.open(referral.person(), purpose).orElseThrow(NoSuchCase::new);
  }

  /// Opens the case for this page; the person can read that it was opened, and why.
  ///
  /// @throws NoSuchCase if there is none that the acting worker may see
  public OpenCase open(UUID id, Purpose purpose, CaseHead.Tab page) {
    var referral = find(id);
    var opened = people.open(referral.person(), purpose).orElseThrow(NoSuchCase::new);
    return new OpenCase(referral, opened, heads.of(referral, page));
  }
}
