package org.mainstay.inside.support.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.people.LegalHolds.Hold;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Somebody who asked to be erased, two who lead, and what they can do to keep the record.
final class HeldRecord implements AutoCloseable {
  final TestInside house = new TestInside();
  final Worker ruth = leads(9, "Ruth Vale");
  final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  final Holds holds = new Holds(house.inside, house.concerns, house.own.legalHolds);
  final Holding holding =
      new Holding(house.own.legalHolds, holds, house.own.wishes, house.people, house.trail);

  HeldRecord() {
    house.posts(1, new OwnPage.EraseAsked());
  }

  @Override
  public void close() {
    house.close();
  }

  Worker leads(int number, String name) {
    var lead = new Worker(new WorkerId(new UUID(0, number)), name, Role.LEAD, "Hub", "the law");
    house.as(
        Acting.HOUSE,
        () -> {
          house.team.join(lead);
          return "";
        });
    return lead;
  }

  boolean ask() {
    return holding.ask(
        referral, Authority.POLICE, LocalDate.of(2026, 11, 2), "an order of Tuesday");
  }

  void asks() {
    house.as(
        house.lena,
        () -> {
          holding.ask(referral, Authority.POLICE, LocalDate.of(2026, 11, 2), "an order of Tuesday");
          return "";
        });
  }

  void sets() {
    asks();
    assertThat(house.as(ruth, () -> holding.set(hold()))).isTrue();
  }

  void lifts() {
    house.as(ruth, () -> holding.askToLift(hold()));
    assertThat(house.as(house.lena, () -> holding.lift(hold()))).isTrue();
  }

  Hold hold() {
    return holding.of(referral.person()).getFirst();
  }

  void erases() {
    house.as(
        house.lena,
        () -> {
          house.people.erase(
              referral.person(),
              new Erasures.Order(house.amina.id(), house.lena.id(), "They asked", "It is gone."));
          return "";
        });
  }

  List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  String keys() {
    return house.database.column("select count(*)::text from inside_people.keyset").getFirst();
  }
}
