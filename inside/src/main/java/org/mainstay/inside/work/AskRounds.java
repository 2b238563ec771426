package org.mainstay.inside.work;

import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;

/// Asks everybody about work when it is time, on their own page, without anybody having to think of
/// it; a call is left for those who do not answer.
public final class AskRounds {
  private final EmploymentRecords records;
  private final WorkAsks asks;
  private final Referrals referrals;

  public AskRounds(EmploymentRecords records, WorkAsks asks, Referrals referrals) {
    this.records = records;
    this.asks = asks;
    this.referrals = referrals;
  }

  /// Asks whoever is to be asked now, and reminds whoever has not answered; the house does it.
  public void round() {
    asks.toBeAskedAtTheStart().forEach(id -> ask(id, AskedAt.START));
    records.endedWithout().forEach(id -> ask(id, AskedAt.END));
    records.due().forEach(due -> ask(due.referral(), due.at()));
    asks.remind();
  }

  private void ask(ReferralId id, AskedAt moment) {
    Referral referral = referrals.find(id).orElseThrow();
    asks.ask(referral, moment);
  }
}
