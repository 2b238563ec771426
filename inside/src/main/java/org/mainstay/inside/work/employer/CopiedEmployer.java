package org.mainstay.inside.work.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// What somebody let the team tell their employer, and every talk, for the copy of their record.
public final class CopiedEmployer implements CopiedPart {
  private final Referrals referrals;
  private final Consents consents;
  private final Talks talks;
  private final Team team;
  private final Clock clock;

  public CopiedEmployer(
      Referrals referrals, Consents consents, Talks talks, Team team, Clock clock) {
    this.referrals = referrals;
    this.consents = consents;
    this.talks = talks;
    this.team = team;
    this.clock = clock;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_work.employer_consent", "inside_work.employer_talk");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (Consent consent : consents.of(referral.id()).reversed()) {
        lines.add(
            "You agreed on %s that we may talk with %s. %s. What we may say: %s"
                .formatted(
                    London.words(consent.givenOn()),
                    Consents.who(opened, consent, Purpose.COPY),
                    consent.standing(LocalDate.now(clock)),
                    Consents.what(opened, consent, Purpose.COPY)));
      }
      for (Talks.Talk talk : talks.of(referral.id()).reversed()) {
        lines.add(
            "We talked with your employer on %s: %s, by %s."
                .formatted(
                    London.words(talk.on()),
                    CopyWords.open(opened, talk.said()),
                    CopyWords.by(team, talk.by())));
      }
    }
    return Map.of(Chapter.WORK, lines);
  }
}
