package org.mainstay.inside;

import java.security.SecureRandom;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.inside.groups.Gatherings;
import org.mainstay.inside.groups.GroupRounds;
import org.mainstay.inside.groups.OwnSeats;
import org.mainstay.inside.groups.Seats;
import org.mainstay.inside.groups.stories.OwnStories;
import org.mainstay.inside.groups.stories.Testimonials;
import org.mainstay.inside.people.FreshCodes;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.referral.came.CodeLost;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.ShutOutAgain;
import org.mainstay.inside.support.lostcode.LostCodes;
import org.mainstay.inside.support.offering.Offers;
import org.mainstay.inside.support.offering.OwnBookings;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.inside.support.ownpage.OwnChanges;
import org.mainstay.inside.support.questions.MeasureAsks;
import org.mainstay.inside.support.questions.OwnAnswers;
import org.mainstay.inside.support.rights.Wishes;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.letterbox.window.ShownStories;

/// The rooms that hear what people do on their own pages.
public final class TestOwnPage {
  public final News news;
  public final Offers offers;
  public final OwnBookings bookings;
  public final MeasureAsks asks;
  public final OwnAnswers answers;
  public final OwnChanges changes;
  public final LegalHolds legalHolds;
  public final Wishes wishes;
  public final LostCodes lostCodes;
  public final Gatherings gatherings;
  public final Seats seats;
  public final OwnSeats ownSeats;
  public final GroupRounds rounds;
  public final Testimonials testimonials;
  private final OwnStories ownStories;

  TestOwnPage(TestInside house) {
    news = new News(house.inside, house.clock);
    offers = new Offers(house.inside, house.people, house.trail, house.contacts, house.clock);
    bookings =
        new OwnBookings(offers, house.contacts, house.referrals, house.people, news, house.clock);
    asks = new MeasureAsks(house.inside, house.people, house.clock);
    answers = new OwnAnswers(asks, house.measures, house.concerns, house.referrals, news);
    changes =
        new OwnChanges(
            house.people, house.referrals, house.concerns, house.team, news, house.clock);
    legalHolds = new LegalHolds(house.inside, house.clock);
    wishes = new Wishes(house.inside, house.people, house.referrals, legalHolds, house.clock);
    gatherings =
        new Gatherings(house.inside, new OpenGatherings(house.inside), house.team, house.clock);
    seats = new Seats(house.inside, house.people, house.outbox, house.clock);
    ownSeats = new OwnSeats(gatherings, seats, house.people, house.team, house.clock);
    rounds = new GroupRounds(house.inside, gatherings, seats, house.clock);
    testimonials =
        new Testimonials(
            house.inside,
            house.people,
            house.trail,
            new ShownStories(house.inside),
            new Quotations(house.inside),
            house.clock);
    ownStories = new OwnStories(testimonials);
    lostCodes =
        new LostCodes(
            house.inside,
            house.people,
            house.referrals,
            new FreshCodes(Pepper.of(new byte[32]), new SecureRandom()),
            house.clock);
  }

  void heard(Object event) {
    if (event instanceof ShutOutAgain again) {
      changes.came(again);
    }
    if (event instanceof CodeLost lost) {
      lostCodes.came(lost);
    }
    if (event instanceof FromOwnPage own) {
      bookings.came(own);
      answers.came(own);
      changes.came(own);
      wishes.came(own);
      ownSeats.came(own);
      ownStories.came(own);
    }
  }
}
