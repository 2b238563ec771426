package org.mainstay.inside.support.rights;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.demands.Demand;
import org.mainstay.inside.support.demands.Demand.Basis;
import org.mainstay.inside.support.demands.Demand.Body;
import org.mainstay.inside.support.demands.Demands;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;

/// A record that the law needs, of somebody whose wish had to wait.
final class KeepingLived {
  /// What must stand in the copy of it.
  static final String[] WORDS = {
    "a court demanded parts of your record: Judge Sentinel wants the dates. By which law: an order"
        + " of a court or a warrant (DPA, Schedule 2, paragraph 5(2)).",
    "“Appointments”: given on",
    "The law needs us to keep your record for now.",
    "what you asked waits, we need to be sure that it is you",
    "what you asked takes two months more, it is a hard one to answer"
  };

  /// Who asked for a hold and why can be what an enquiry must not give away.
  static final String[] NOT_TOLD = {
    "Sentinel order of the coroner", "An inquest", "Sentinel-Sergeant", "the police"
  };

  private KeepingLived() {}

  static void by(TestInside house, Referral referral) {
    var other = new Worker(new WorkerId(new UUID(0, 9)), "Ruth Vale", Role.LEAD, "Hub", "the law");
    does(house, Acting.HOUSE, () -> house.team.join(other));
    does(
        house,
        house.lena.id(),
        () -> {
          var wish = house.own.wishes.openOf(referral.person(), Wish.What.COPY).orElseThrow();
          house.own.wishes.extend(wish, WishClock.Reason.HARD);
          house.own.wishes.stop(wish, WishClock.Reason.WHO);
          house.own.legalHolds.ask(
              referral.person(),
              Authority.INQUEST,
              LocalDate.of(2026, 11, 1),
              house.people.seal(
                  referral.person(), LegalHolds.REASON, "Sentinel order of the coroner"));
        });
    demanded(house, referral, other.id());
    does(
        house,
        other.id(),
        () -> house.own.legalHolds.set(house.own.legalHolds.of(referral.person()).getFirst()));
  }

  private static void demanded(TestInside house, Referral referral, WorkerId other) {
    var demands = TestCopy.demands(house);
    var day = LocalDate.of(2026, 11, 1);
    var dates = Set.of(Chapter.APPOINTMENTS);
    does(
        house,
        house.lena.id(),
        () -> {
          demands.keep(
              referral,
              new Demands.Wish(
                  Body.COURT, Basis.ORDER, day, "Judge Sentinel wants the dates", dates, ""));
          demands.keep(
              referral,
              new Demands.Wish(
                  Body.POLICE, Basis.CRIME, day, "Sentinel-Sergeant", dates, "It is going on"));
          for (Demand one : demands.of(referral.person())) {
            demands.sign(one, one.parts().getFirst());
          }
        });
    does(
        house,
        other,
        () -> {
          for (Demand one : demands.of(referral.person())) {
            demands.give(one, one.parts().getFirst());
          }
        });
  }

  private static void does(TestInside house, WorkerId worker, Runnable work) {
    house.as(
        worker,
        () -> {
          work.run();
          return "";
        });
  }
}
