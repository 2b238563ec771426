package org.mainstay.proof.campaigns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.TestHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;

/// Two large employers over three contract years, counted, noised and pinned by the release act
/// itself. From the third year on [#EFFECT] times as many men of the first come; at the second
/// nothing changes. Chance is seeded.
final class CampaignWorld implements AutoCloseable {
  static final String PLANTED = "PL1";
  static final String NOTHING = "NO1";
  static final double EFFECT = 1.8;
  static final int FIRST = 2027;
  static final int LAST = 2029;

  private static final int STAFF = 40_000;
  private static final double EACH_QUARTER = 0.02;
  private static final int DRAWS = 2_000;
  private static final int QUARTERS = 4;

  private final TestHatch hatch = new TestHatch();
  private final Path directory = TestHouse.directory("campaigns");
  private final Random chance = new Random(41);
  private final RunningHouse house;

  CampaignWorld() {
    List<BookPlan> before = List.of();
    for (int year = FIRST; year <= LAST; year++) {
      hatch.until(year + "-03-01T09:00:00Z");
      var plans = plans(year);
      plans.forEach(hatch::agreed);
      released(before, QUARTERS);
      goesOn(year, plans);
      before = plans;
    }
    released(before, QUARTERS);
    var places =
        new Places(directory.resolve("data"), directory.resolve("keys"), Path.of("../handbook"));
    var database = new DatabaseSettings.Apart(hatch.database.url(), TestHouse.keys());
    house =
        House.start(
            new HouseSettings(Side.OUTSIDE, 0, database, places, Extras.none(hatch.clock)),
            _ -> {});
  }

  private static Sex sex(int number) {
    return number % 2 == 0 ? Sex.MEN : Sex.WOMEN;
  }

  private static EthnicGroup ethnic(int number) {
    return number / 2 % 2 == 0 ? EthnicGroup.WHITE : EthnicGroup.ASIAN;
  }

  private static String staffGroup(int number) {
    return number / 4 % 2 == 0 ? "Nursing" : "Administration";
  }

  private static Frame frame(String code) {
    Map<String, Crossing> cells = new TreeMap<>();
    for (int n = 0; n < STAFF; n++) {
      cells.merge(
          sex(n) + " " + ethnic(n) + " " + staffGroup(n),
          new Crossing(sex(n), AgeBand.FROM_35_TO_44, ethnic(n), staffGroup(n), 1),
          (a, b) ->
              new Crossing(a.sex(), a.age(), a.ethnic(), a.staffGroup(), a.staff() + b.staff()));
    }
    return new Frame(code, List.of(), STAFF, List.copyOf(cells.values()));
  }

  private List<BookPlan> plans(int year) {
    var freezing = new Freezing(hatch.calendar, DRAWS);
    var plans = new ArrayList<BookPlan>();
    for (String code : List.of(PLANTED, NOTHING)) {
      if (!(PlanMaker.ofEmployers(year).plan(frame(code)) instanceof Planned.Made(var plan))) {
        throw new AssertionError("no plan for " + code);
      }
      plans.add(freezing.frozen(plan, Population.employer(code, code + " Hospitals")));
    }
    return plans;
  }

  private void goesOn(int year, List<BookPlan> plans) {
    Set<String> counted = new HashSet<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      int month = 3 * quarter + 1;
      hatch.until(
          "%d-%02d-20T09:00:00Z".formatted(month > 12 ? year + 1 : year, (month - 1) % 12 + 1));
      var contacts = new ArrayList<FirstContact>();
      for (String code : List.of(PLANTED, NOTHING)) {
        for (int n = 0; n < STAFF; n++) {
          boolean more = code.equals(PLANTED) && year == LAST && sex(n) == Sex.MEN;
          if (chance.nextDouble() < EACH_QUARTER * (more ? EFFECT : 1) && counted.add(code + n)) {
            contacts.add(contact(code, n, year));
          }
        }
      }
      hatch.contributions.takeAll(contacts);
      if (quarter < QUARTERS) {
        released(plans, quarter);
      }
    }
  }

  private static FirstContact contact(String code, int number, int year) {
    return new FirstContact(
        TestHatch.key((code + number).hashCode()),
        year,
        code,
        Set.of(
            sex(number).word(),
            ethnic(number).word(),
            AgeBand.FROM_35_TO_44.word(),
            Word.ofStaffGroup(staffGroup(number))));
  }

  private void released(List<BookPlan> plans, int quarter) {
    for (BookPlan plan : plans) {
      release(plan, Period.quarter(quarter), Cadence.QUARTERLY);
      if (quarter == QUARTERS) {
        release(plan, Period.YEAR, Cadence.ANNUAL);
      }
    }
  }

  private void release(BookPlan plan, Period period, Cadence cadence) {
    if (plan.plan().tables().stream().anyMatch(table -> table.cadence() == cadence)) {
      var hour = Objects.requireNonNull(plan.hours().get(period.code()));
      if (hatch.clock.instant().isBefore(hour)) {
        hatch.until(hour.toString());
      }
      var random = TestHatch.seeded(plan.hash().hashCode() + period.code().hashCode());
      TestHatch.pinned(hatch.releases(random).release(plan, period));
    }
  }

  RunningHouse house() {
    return house;
  }

  TestHatch hatch() {
    return hatch;
  }

  /// Somebody of this role, signed in to the office.
  Visitor signedIn(OfficeRole role, Holder.Keeps keeps) {
    var handed =
        house
            .beans()
            .getBean(OfficeSignIn.class)
            .add(UUID.randomUUID(), "office-" + UUID.randomUUID(), role, keeps)
            .orElseThrow();
    var visitor = new Visitor(house.baseUrl());
    visitor.submit(
        visitor.get(Office.SIGN_IN),
        Map.of(
            "name", List.of(handed.who().signInName()),
            "password", List.of(handed.password()),
            "code", List.of(OneTimeCodes.at(handed.codeSecret(), hatch.clock.instant()))));
    return visitor;
  }

  @Override
  public void close() {
    house.close();
    hatch.close();
    TestHouse.delete(directory);
  }
}
