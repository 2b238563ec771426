package org.mainstay.inside.work.employment;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;

/// Offers employment support to everybody without anybody having to think of it, and reminds the
/// team of whoever it was left open for.
public final class OfferToEverybody implements Reminders {
  private final Episodes episodes;
  private final Referrals referrals;

  public OfferToEverybody(Episodes episodes, Referrals referrals) {
    this.episodes = episodes;
    this.referrals = referrals;
  }

  /// Offers it to whoever is being supported and was not offered it yet; the house does it.
  public void round() {
    episodes.offerToEverybody(id -> referrals.find(id).orElseThrow());
  }

  @Override
  public List<Reminder> due() {
    return episodes.leftOpen().stream()
        .map(
            id ->
                new Reminder(
                    id,
                    "Support has ended, employment support has not: go on, or end it",
                    CaseHead.Tab.WORK,
                    false,
                    false))
        .toList();
  }
}
