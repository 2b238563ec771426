package org.mainstay.inside.support.rights;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.Assessments;
import org.mainstay.inside.counting.CopiedFigures;
import org.mainstay.inside.groups.CopiedSeats;
import org.mainstay.inside.groups.stories.CopiedStories;
import org.mainstay.inside.huddle.alerts.CopiedAlerts;
import org.mainstay.inside.huddle.copied.CopiedDecisions;
import org.mainstay.inside.huddle.copied.CopiedHuddles;
import org.mainstay.inside.huddle.copied.CopiedSuggestions;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.safety.ConcernWords;
import org.mainstay.inside.safety.ConcernWords.ReadInTime;
import org.mainstay.inside.support.demands.CopiedDemands;
import org.mainstay.inside.support.demands.Demands;
import org.mainstay.inside.support.glass.CopiedGlass;
import org.mainstay.inside.support.glass.Glasses;
import org.mainstay.inside.support.pathways.CopiedSteps;
import org.mainstay.inside.support.pauses.CopiedPauses;
import org.mainstay.inside.support.repeating.CopiedRepeats;
import org.mainstay.inside.work.CopiedWork;
import org.mainstay.inside.work.employer.CopiedEmployer;
import org.mainstay.inside.work.employment.CopiedEmployment;
import org.mainstay.inside.work.outcomes.CopiedOutcomes;
import org.mainstay.sums.scales.Licences;

/// The copy of a record, made of all rooms as the house makes it.
final class TestCopy {
  private TestCopy() {}

  static RecordCopy of(TestInside house) {
    return new RecordCopy(parts(house));
  }

  static List<CopiedPart> parts(TestInside house) {
    var hours =
        new WorkingHours(house.clock.getZone(), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of());
    var parts = new ArrayList<>(CaseWorkLived.parts(house));
    parts.addAll(ClosingLived.parts(house));
    parts.addAll(rooms(house, hours));
    return parts;
  }

  private static List<CopiedPart> rooms(TestInside house, WorkingHours hours) {
    return List.of(
        new CopiedPerson(house.inside, house.team, house.trail),
        new CopiedRequests(
            house.referrals, house.requests, house.messages, attempts(house), house.team),
        new ConcernWords(
            house.concerns, house.team, new ReadInTime(hours, Duration.ofHours(1)), house.times),
        new CopiedAnswers(
            house.referrals,
            new CopiedAnswers.Rooms(assessments(house), house.measures, house.goals),
            house.team,
            Licences.none(),
            house.clock),
        new CopiedSupport(
            house.referrals,
            new CopiedSupport.Rooms(house.contacts, house.notes, house.onward, house.endings),
            house.team),
        new CopiedDealings(house.inside, house.team),
        new CopiedDemands(demands(house)),
        new CopiedGlass(glasses(house), house.team),
        new CopiedAlerts(house.alerts),
        new CopiedSteps(house.referrals, house.flow.steps, house.team),
        new CopiedPauses(house.referrals, house.flow.pauses, house.team),
        new CopiedRepeats(house.referrals, house.flow.repeats),
        new CopiedDecisions(house.referrals, house.decisions, house.team),
        new CopiedSuggestions(
            house.referrals, house.suggests.needs, house.suggests.overrides, house.team),
        new CopiedHuddles(house.referrals, house.meets.questions, house.meets.told, house.team),
        new CopiedWork(house.inside, house.team),
        new CopiedEmployment(
            house.referrals, house.work.episodes, house.work.sheets, house.work.steps, house.team),
        new CopiedEmployer(
            house.referrals, house.work.consents, house.work.talks, house.team, house.clock),
        new CopiedOutcomes(house.referrals, house.work.outcomes, house.team),
        new CopiedSeats(house.inside, house.team),
        new CopiedStories(house.referrals, house.own.testimonials, house.team),
        new CopiedFigures(house.inside));
  }

  static Glasses glasses(TestInside house) {
    return new Glasses(house.inside, house.people, house.trail, house.clock);
  }

  static Demands demands(TestInside house) {
    return new Demands(house.inside, house.people, house.trail, house.clock);
  }

  static ContactAttempts attempts(TestInside house) {
    return new ContactAttempts(house.inside, house.people, house.clock);
  }

  static Assessments assessments(TestInside house) {
    return new Assessments(house.inside, house.people, house.clock);
  }
}
