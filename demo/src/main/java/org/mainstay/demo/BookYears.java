package org.mainstay.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.HealthCondition;
import org.mainstay.hatch.agreement.LegalBasis;
import org.mainstay.hatch.agreement.Terms;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.LaterFact;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.plan.Focus;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;

/// The release book of the invented locality for the two contract years that are over and the one
/// that runs, lived through the hatch's own rooms: plans agreed, people counted, releases made at
/// their hours.
final class BookYears {
  /// A real plan's margins take 200,000 draws; the demonstration is not to keep anybody waiting.
  private static final int DRAWS = 4_000;

  private static final int YEARS_BEFORE = 2;
  private static final int DAYS_BEFORE_THE_YEAR = 20;
  private static final int DAYS_INTO_A_QUARTER = 60;

  /// Three months longer than the year from the plan on: the last part comes out after it.
  private static final int AGREED_MONTHS = 15;

  private static final int MONTHS = 3;
  private static final String HUB = "hub";
  private static final String POOL = "vale-small";

  private final HatchRooms rooms;
  private final DemoClock clock;
  private final RandomGenerator chance =
      RandomGeneratorFactory.of("L64X128MixRandom").create(Life.SEED);
  private final Freezing freezing;
  private LocalDate campaign = LocalDate.MAX;
  private final List<Workforce> workforces = Workforce.all(chance);

  BookYears(HatchRooms rooms, DemoClock clock) {
    this.rooms = rooms;
    this.clock = clock;
    this.freezing = new Freezing(rooms.calendar(), DRAWS);
  }

  private record Event(Instant at, Runnable what) {}

  /// Lives them up to now, unless they were lived before.
  void liveOnce(Instant now) {
    if (!rooms.rosters().employers().isEmpty()) {
      return;
    }
    clock.standAt(now);
    campaign = Campaigned.begins(rooms.calendar());
    int running = rooms.calendar().year();
    var events = new ArrayList<Event>();
    for (int year = running - YEARS_BEFORE; year <= running; year++) {
      events.addAll(events(year));
    }
    events.sort(Comparator.comparing(Event::at));
    for (Event event : events) {
      if (!event.at().isAfter(now)) {
        clock.standAt(event.at());
        event.what().run();
      }
    }
    clock.standAt(now);
  }

  private List<Event> events(int year) {
    ContractCalendar calendar = rooms.calendar();
    var events = new ArrayList<Event>();
    events.add(
        new Event(
            calendar
                .firstDay(year)
                .minusDays(DAYS_BEFORE_THE_YEAR)
                .atTime(LocalTime.NOON)
                .atZone(ContractCalendar.ZONE)
                .toInstant(),
            () -> agree(year)));
    for (int quarter = 1; quarter <= ContractCalendar.QUARTERS; quarter++) {
      Instant published = calendar.published(year, quarter);
      var begins = calendar.firstDay(year).plusMonths(MONTHS * (quarter - 1L));
      events.add(
          new Event(
              published.minus(Duration.ofDays(DAYS_INTO_A_QUARTER)),
              () -> people(year, Campaigned.hasBegun(begins, campaign))));
      events.add(new Event(published.plus(Duration.ofMinutes(1)), () -> rooms.due().make()));
    }
    return events;
  }

  private void agree(int year) {
    rooms
        .rosters()
        .bring(workforces.stream().map(w -> new Roster(w.name(), year, w.frame())).toList());
    PlanMaker maker = PlanMaker.ofEmployers(year);
    for (Workforce workforce : workforces) {
      if (!workforce.isPooled()) {
        agree(
            maker.plan(workforce.frame(), workforce.focus()),
            Population.employer(workforce.code(), workforce.name()));
      }
    }
    List<Workforce> pooled = workforces.stream().filter(Workforce::isPooled).toList();
    agree(
        maker.pool(POOL, frames(pooled)),
        new Population(
            POOL, "Small employers of Wendover Vale", Population.Kind.POOL, codes(pooled)));
    agree(
        PlanMaker.ofHub(year).plan(Frame.together(HUB, frames(workforces)), Focus.WHOLE_HUB),
        new Population(HUB, "Wendover Vale hub", Population.Kind.HUB, codes(workforces)));
  }

  private static List<Frame> frames(List<Workforce> workforces) {
    return workforces.stream().map(Workforce::frame).toList();
  }

  private static SortedSet<String> codes(List<Workforce> workforces) {
    return new TreeSet<>(workforces.stream().map(Workforce::code).toList());
  }

  private void agree(Planned planned, Population about) {
    if (!(planned instanceof Planned.Made(var plan))) {
      throw new IllegalStateException("no plan for " + about.code());
    }
    BookPlan frozen = freezing.frozen(plan, about);
    String hash = rooms.plans().propose(frozen);
    rooms.plans().agree(hash, Plans.Part.HUB_LEAD, Locality.TEAM.getFirst().id().value());
    rooms
        .plans()
        .agree(hash, Plans.Part.STAFF_REPRESENTATIVE, Locality.REPRESENTATIVE.id().value());
    about.parties().forEach(party -> sign(party, frozen));
  }

  /// The year's agreement with whoever receives the book, until its last part has come out.
  private void sign(String party, BookPlan plan) {
    var tables = new TreeSet<String>();
    plan.plan().tables().forEach(table -> tables.add(table.code()));
    LocalDate today = rooms.agreements().today();
    var terms =
        new Terms(
            party,
            name(party, plan),
            "Director of people",
            "To see who finds support and who does not, and to act on it. Nobody is looked for in it.",
            LegalBasis.PUBLIC_TASK,
            HealthCondition.HEALTH_CARE,
            tables,
            today,
            today.plusMonths(AGREED_MONTHS));
    var lead = Locality.TEAM.getFirst().id().value();
    var id = rooms.agreements().write(terms, lead);
    rooms.agreements().sign(id, Agreement.Part.HUB_LEAD, lead);
    rooms
        .agreements()
        .sign(id, Agreement.Part.STAFF_REPRESENTATIVE, Locality.REPRESENTATIVE.id().value());
  }

  private String name(String party, BookPlan plan) {
    return workforces.stream()
        .filter(workforce -> workforce.code().equals(party))
        .map(Workforce::name)
        .findFirst()
        .orElse(plan.about().name());
  }

  /// A quarter's people, and how it went on for most of them.
  ///
  /// @param campaign whether the campaign of one of the employers has begun
  private void people(int year, boolean campaign) {
    var contacts = new ArrayList<FirstContact>();
    var facts = new ArrayList<LaterFact>();
    for (Workforce workforce : workforces) {
      workforce
          .quarter(year, campaign)
          .forEach(
              contact -> {
                contacts.add(contact);
                facts.addAll(Workforce.later(contact, chance));
              });
    }
    rooms.contributions().takeAll(contacts);
    rooms.contributions().takeAllLater(facts);
  }
}
