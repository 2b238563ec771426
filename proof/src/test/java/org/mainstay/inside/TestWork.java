package org.mainstay.inside;

import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.work.AskRounds;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.OwnWork;
import org.mainstay.inside.work.WorkAsks;
import org.mainstay.inside.work.WorkPages;
import org.mainstay.inside.work.employer.Consents;
import org.mainstay.inside.work.employer.EmployerPages;
import org.mainstay.inside.work.employer.OwnConsents;
import org.mainstay.inside.work.employer.Talks;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.inside.work.employment.OfferToEverybody;
import org.mainstay.inside.work.employment.PlanSteps;
import org.mainstay.inside.work.employment.SheetPages;
import org.mainstay.inside.work.employment.Sheets;
import org.mainstay.inside.work.employment.SupportPages;
import org.mainstay.inside.work.outcomes.JobOutcomes;
import org.mainstay.inside.work.outcomes.OutcomePages;

/// The rooms about work, as the house puts them together.
public final class TestWork {
  public final Episodes episodes;
  public final WorkAsks asks;
  public final EmploymentRecords records;
  public final Sheets sheets;
  public final PlanSteps steps;
  public final Consents consents;
  public final Talks talks;
  public final JobOutcomes outcomes;
  public final AskRounds asking;
  public final OfferToEverybody offering;
  private final OwnWork ownWork;
  private final OwnConsents ownConsents;
  private final TestInside house;

  TestWork(TestInside house) {
    this.house = house;
    episodes = new Episodes(house.inside, house.people, house.trail, house.clock);
    asks = new WorkAsks(house.inside, house.people, house.clock);
    records =
        new EmploymentRecords(
            house.inside, house.endings, asks, episodes, house.trail, house.clock);
    sheets = new Sheets(house.inside, house.people, house.trail, house.clock);
    steps = new PlanSteps(house.inside, house.people, house.clock);
    consents = new Consents(house.inside, house.people, house.trail, house.clock);
    talks = new Talks(house.inside, house.people, house.trail, episodes, house.clock);
    outcomes = new JobOutcomes(house.inside, house.people, house.trail, episodes, house.clock);
    asking = new AskRounds(records, asks, house.referrals);
    offering = new OfferToEverybody(episodes, house.referrals);
    ownWork = new OwnWork(asks, records, house.referrals);
    ownConsents = new OwnConsents(consents);
  }

  public WorkPages pages() {
    return new WorkPages(house.cases, records, asks, episodes, house.clock);
  }

  public SupportPages support() {
    return new SupportPages(house.cases, episodes, house.team);
  }

  public SheetPages sheetPages() {
    return new SheetPages(house.cases, episodes, sheets, steps, house.clock);
  }

  public EmployerPages employer() {
    return new EmployerPages(house.cases, consents, talks, house.team, house.clock);
  }

  public OutcomePages outcomePages() {
    return new OutcomePages(house.cases, outcomes, house.team, house.clock);
  }

  void heard(Object event) {
    if (event instanceof FromOwnPage from) {
      ownWork.came(from);
      ownConsents.came(from);
    }
  }
}
