package org.mainstay.inside.support.repeating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;

/// Which appointments were booked together, for the copy of a person’s record.
public final class CopiedRepeats implements CopiedPart {
  private final Referrals referrals;
  private final Repeats repeats;

  public CopiedRepeats(Referrals referrals, Repeats repeats) {
    this.referrals = referrals;
    this.repeats = repeats;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.repeat", "inside_support.repeat_contact");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (Repeat repeat : repeats.of(referral.id())) {
        lines.add(
            "%d appointments were booked together, %s."
                .formatted(repeat.contacts().size(), repeat.words()));
      }
    }
    return Map.of(Chapter.APPOINTMENTS, lines);
  }
}
