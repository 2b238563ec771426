package org.mainstay.inside.groups.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// The stories that somebody let the hub tell, for the copy of their record.
public final class CopiedStories implements CopiedPart {
  private final Referrals referrals;
  private final Testimonials testimonials;
  private final Team team;

  public CopiedStories(Referrals referrals, Testimonials testimonials, Team team) {
    this.referrals = referrals;
    this.testimonials = testimonials;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_groups.testimonial");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (Testimonial story : testimonials.of(referral.id()).reversed()) {
        lines.add(of(opened, story));
      }
    }
    return Map.of(Chapter.STORIES, lines);
  }

  private String of(OpenRecord opened, Testimonial story) {
    var words =
        story.standing() == Testimonial.Standing.OVER ? "" : CopyWords.open(opened, story.words());
    return CopyWords.after(
        "You said yes on %s, until %s, %s. Told by “%s”, %s. Written down by %s. %s."
            .formatted(
                London.words(story.consent().on()),
                London.words(story.consent().until()),
                story.consent().inReports()
                    ? "for the public page and for reports"
                    : "for the public page only",
                story.teller().roleWords(),
                story.teller().staffGroup(),
                CopyWords.by(team, story.recordedBy()),
                story.standing().words()),
        words);
  }
}
