package org.mainstay.inside.support.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.inside.work.employer.Consent;
import org.mainstay.inside.work.employment.Episode;
import org.mainstay.inside.work.employment.PlanSteps;
import org.mainstay.inside.work.employment.Sheet;
import org.mainstay.inside.work.employment.Suitability;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.inside.work.outcomes.Absence;
import org.mainstay.inside.work.outcomes.JobOutcome;
import org.mainstay.inside.work.outcomes.JobOutcomes;

/// Employment support of which every table keeps something.
final class EmploymentLived {
  /// What of it must stand in the copy.
  static final String[] WORDS = {
    "We asked on your page how work was",
    "Employment support, 2 November 2026: Taken up",
    "What are they good at?: Calm with people",
    "Step: Ring the office. They do it",
    "that we may talk with Jo of Sentinel-Office",
    "We talked with your employer on 2 November 2026: Half days",
    "Fit note: not fit for work",
    "Back step by step (phased return)"
  };

  private EmploymentLived() {}

  /// Whoever acts does all of it.
  static void by(TestInside house, Referral referral) {
    var today = LocalDate.now(house.clock);
    move(house, referral, SupportState.OFFERED);
    move(house, referral, SupportState.TAKEN_UP);
    house.work.sheets.write(referral, Sheet.PROFILE, Map.of("good-at", "Calm with people"));
    house.work.episodes.done(referral, SupportState.PROFILED);
    house.work.sheets.write(referral, Sheet.PLAN, Map.of("goals", "Back by spring"));
    house.work.episodes.done(referral, SupportState.PLAN_AGREED);
    house.work.steps.add(referral, "Ring the office", PlanSteps.Doer.PERSON, today.plusDays(7));
    var consent =
        house.work.consents.give(
            referral,
            new Consent.Wish("Jo of Sentinel-Office", "Half days", today, today.plusDays(30)));
    house.work.talks.keep(
        referral, house.work.consents.find(consent).orElseThrow(), today, "Half days");
    house.work.outcomes.keep(
        referral, new Absence(Absence.Kind.NOT_FIT, today.minusDays(30), Optional.empty()));
    house.work.outcomes.keep(
        referral,
        new JobOutcomes.Heard(
            JobOutcome.Kind.PHASED_RETURN, today, WeeklyHours.HALF, "Sentinel mornings"));
  }

  private static void move(TestInside house, Referral referral, SupportState to) {
    house.work.episodes.move(
        referral,
        house.work.episodes.of(referral.id()),
        new Episode.Wish(to, Optional.of(Suitability.SUITS), "As they wish"));
  }
}
