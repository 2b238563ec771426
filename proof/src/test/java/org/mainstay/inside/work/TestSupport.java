package org.mainstay.inside.work;

import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.work.employment.Episode;
import org.mainstay.inside.work.employment.Sheet;
import org.mainstay.inside.work.employment.Suitability;
import org.mainstay.inside.work.employment.SupportState;

/// Employment support, brought to where a test begins.
public final class TestSupport {
  private TestSupport() {}

  /// One step, by whoever acts.
  public static Episode.Moved to(TestInside house, Referral referral, SupportState to) {
    return house.work.episodes.move(
        referral,
        house.work.episodes.of(referral.id()),
        new Episode.Wish(to, Optional.of(Suitability.SUITS), "As they wish"));
  }

  /// With a plan, so that something may be done.
  public static void planned(TestInside house, Referral referral) {
    to(house, referral, SupportState.OFFERED);
    to(house, referral, SupportState.TAKEN_UP);
    house.work.sheets.write(referral, Sheet.PROFILE, Map.of("wish", "Mornings"));
    house.work.episodes.done(referral, SupportState.PROFILED);
    house.work.sheets.write(referral, Sheet.PLAN, Map.of("goals", "Back by spring"));
    house.work.episodes.done(referral, SupportState.PLAN_AGREED);
  }
}
