package org.mainstay.inside.support;

import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;

/// Finds the case of a path; one that is hidden, missing or misspelt is no case at all.
public final class Cases {
  private final Referrals referrals;
  private final People people;
  private final CaseHeads heads;

  public Cases(Referrals referrals, People people, CaseHeads heads) {
    this.referrals = referrals;
    this.people = people;
    this.heads = heads;
  }

  /// The case with this number in its path.
  ///
  /// @throws NoSuchCase if the acting worker may see none
  public Referral find(String id) {
    try {
      return referrals.find(new ReferralId(UUID.fromString(id))).orElseThrow(NoSuchCase::new);
    } catch (IllegalArgumentException notANumber) {
      throw new NoSuchCase();
    }
  }

  /// Opens the record of the person; they can read that it was opened, and why.
  public OpenRecord open(Referral referral, Purpose purpose) {
    return people.open(referral.person(), purpose).orElseThrow(NoSuchCase::new);
  }

  /// The head of a page of this case.
  public CaseHead head(Referral referral, CaseHead.Tab tab) {
    return heads.of(referral, tab);
  }
}
