package org.mainstay.inside;

import java.util.Optional;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.huddle.suggesting.Needed;
import org.mainstay.inside.huddle.suggesting.Needs;
import org.mainstay.inside.huddle.suggesting.Overrides;
import org.mainstay.inside.huddle.suggesting.Profiles;
import org.mainstay.inside.huddle.suggesting.Suggesting;
import org.mainstay.inside.referral.Referral;

/// The part of the huddle that suggests who could support whom.
public final class TestSuggesting {
  public final Skills skills;
  public final Profiles profiles;
  public final Needs needs;
  public final Overrides overrides;
  public final Suggesting suggesting;

  TestSuggesting(TestInside house) {
    skills = new Skills(house.inside, TestTeam.HANDBOOK.team().skills(), TestTeam.words(house));
    profiles = new Profiles(house.inside, skills, house.clock);
    needs = new Needs(house.inside, house.clock);
    overrides = new Overrides(house.inside, house.clock);
    suggesting =
        new Suggesting(house.referrals, house.people, house.team, profiles, needs, house.clock);
  }

  /// Lena was suggested for this case, and the huddle chose Amina.
  public void once(TestInside house, Referral referral) {
    house.as(
        house.lena,
        () -> {
          needs.keep(referral, Needed.USUAL);
          overrides.keep(referral, Optional.of(house.lena.id()), Optional.of(house.amina.id()));
          return "";
        });
  }
}
