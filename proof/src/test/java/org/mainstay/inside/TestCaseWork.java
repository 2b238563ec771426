package org.mainstay.inside;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.Wrote;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.support.pathways.PathwayPages;
import org.mainstay.inside.support.pathways.PathwayWords;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pathways.StepReminders;
import org.mainstay.inside.support.pauses.PausePages;
import org.mainstay.inside.support.pauses.PauseReminders;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.RepeatPages;
import org.mainstay.inside.support.repeating.Repeats;

/// How a case goes on: its pathway, its pauses and the appointments that repeat.
public final class TestCaseWork {
  public final Pathways pathways = Handbook.read(Path.of("../handbook")).pathways();
  public final Pauses.Limit limit = new Pauses.Limit(42);
  public final CaseSteps steps;
  public final StepReminders stepReminders;
  public final Pauses pauses;
  public final PauseReminders pauseReminders;
  public final Repeats repeats;
  private final TestInside house;

  TestCaseWork(TestInside house) {
    this.house = house;
    steps = new CaseSteps(house.inside, pathways, house.people, house.trail, house.clock);
    stepReminders = new StepReminders(steps, house.referrals, house.team, house.clock);
    var about = new Pauses.About(house.referrals, house.concerns, house.contacts);
    pauses = new Pauses(house.inside, house.people, house.trail, about, limit, house.clock);
    pauseReminders = new PauseReminders(pauses);
    var everyDay =
        new WorkingHours(
            house.clock.getZone(),
            Set.of(DayOfWeek.values()),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of(java.time.LocalDate.of(2026, 12, 25)));
    repeats =
        new Repeats(
            house.inside,
            house.contacts,
            new Diary(house.contacts, house.team, everyDay),
            house.outbox,
            house.clock);
  }

  /// The pages of pathways by this handbook.
  public PathwayPages pathwayPages(Pathways by) {
    var steps = new CaseSteps(house.inside, by, house.people, house.trail, house.clock);
    var about = new PathwayWords.About(house.contacts, house.measures);
    return new PathwayPages(
        house.cases,
        steps,
        new PathwayWords(house.cases, steps, stepReminders, by, about, house.team));
  }

  public PausePages pausePages() {
    return new PausePages(house.cases, pauses, limit, house.team);
  }

  public RepeatPages repeatPages() {
    return new RepeatPages(house.cases, repeats, house.contacts, house.team, house.clock);
  }

  void heard(Object event) {
    if (event instanceof Wrote wrote) {
      pauses.came(wrote);
    }
    if (event instanceof FromOwnPage from) {
      pauses.came(from);
    }
  }
}
