package org.mainstay.proof.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.HealthCondition;
import org.mainstay.hatch.agreement.LegalBasis;
import org.mainstay.hatch.agreement.Terms;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.book.Released;
import org.mainstay.hatch.contribution.ContributionKey;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One employer of 50,000 staff and many of 10,000, a tenth of whom come in the first quarter.
final class BookWorld {
  static final Instant BEFORE = Instant.parse("2027-03-01T09:00:00Z");

  private static final int YEAR = 2027;
  private static final Instant IN_THE_YEAR = Instant.parse("2027-05-01T09:00:00Z");
  private static final Instant AFTER_A_QUARTER = Instant.parse("2027-07-20T09:00:00Z");
  private static final Instant AFTER_THE_YEAR = Instant.parse("2028-04-20T09:00:00Z");
  private static final List<String> GROUPS =
      List.of("Nursing", "Medical", "Clinical support", "Allied health", "Office", "Estates");
  private static final int USERS_OF_THE_MANY = 250;
  private static final int DRAWS = 500;

  private final HatchRooms rooms;
  private final JdbcClient hatch;
  private final AtomicReference<Instant> now;
  private final Freezing freezing;
  private final Random random = new Random(1);
  private final BookPlan largest;
  private int people;

  BookWorld(RunningHouse house, AtomicReference<Instant> now) {
    this.rooms = house.beans().getBean(HatchRooms.class);
    this.hatch = JdbcClient.create(house.beans().getBean(Database.class).dataSource(Role.HATCH));
    this.now = now;
    this.freezing = new Freezing(rooms.calendar(), DRAWS);
    this.largest = agreed("LARGEST", 50_000);
  }

  BookPlan largest() {
    return largest;
  }

  /// Measures one release after the quarter and one after the year, and a quarter of all others.
  void run(int employers) throws Exception {
    var others = new ArrayList<BookPlan>();
    for (int n = 0; n < employers; n++) {
      others.add(agreed("E%04d".formatted(n), 10_000));
    }
    now.set(IN_THE_YEAR);
    come(largest, 5_000);
    for (BookPlan plan : others) {
      come(plan, USERS_OF_THE_MANY);
    }
    double commit = commit();
    now.set(AFTER_A_QUARTER);
    Instant began = Instant.now();
    release(largest, Period.quarter(1));
    said("first quarter of 50,000 staff, seconds", HatchBenchmark.seconds(began), "1", commit);
    began = Instant.now();
    long made = together();
    said(
        String.format(Locale.ROOT, "a quarter of %,d employers, seconds", made),
        HatchBenchmark.seconds(began),
        "60",
        made * commit);
    now.set(AFTER_THE_YEAR);
    began = Instant.now();
    release(largest, Period.YEAR);
    said("year of 50,000 staff, 4 tables, seconds", HatchBenchmark.seconds(began), "1", commit);
  }

  private static void said(String what, double seconds, String target, double floor) {
    HatchBenchmark.line(
        what,
        String.format(Locale.ROOT, "%.3f", seconds),
        target,
        String.format(
            Locale.ROOT, "a bare commit each: %.3f s, ratio %.1f", floor, seconds / floor));
  }

  private void release(BookPlan plan, Period period) {
    if (rooms.releases().release(plan, period) instanceof Released.Refused(var code, var words)) {
      throw new IllegalStateException(code + " " + words);
    }
  }

  /// All that is due, as the job makes it, in two processes' worth of threads.
  private long together() throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      List<Future<List<DueReleases.Outcome>>> both =
          List.of(two.submit(rooms.due()::make), two.submit(rooms.due()::make));
      long made = 0;
      for (Future<List<DueReleases.Outcome>> each : both) {
        made =
            Math.max(
                made,
                each.get().stream().filter(DueReleases.Outcome.Made.class::isInstance).count());
      }
      return made;
    }
  }

  /// The least that a release can cost: one row written and safe on the disk.
  private double commit() {
    int times = 50;
    Instant began = Instant.now();
    for (int n = 0; n < times; n++) {
      hatch
          .sql(
              """
              insert into hatch_contribution.frame_word (population, contract_year, word)
              values ('floor', 1, :word)
              """)
          .param("word", "floor:" + n)
          .update();
    }
    return HatchBenchmark.seconds(began) / times;
  }

  private BookPlan agreed(String code, long staff) {
    Planned planned = PlanMaker.ofEmployers(YEAR).plan(frame(code, staff));
    if (!(planned instanceof Planned.Made(var plan))) {
      throw new IllegalStateException("no plan for " + staff);
    }
    BookPlan frozen = freezing.frozen(plan, Population.employer(code, "Employer " + code));
    String hash = rooms.plans().propose(frozen);
    rooms.plans().agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1));
    rooms.plans().agree(hash, Plans.Part.STAFF_REPRESENTATIVE, new UUID(0, 2));
    signed(frozen);
    return frozen;
  }

  /// The agreement under which it may be released.
  private void signed(BookPlan plan) {
    var tables = new TreeSet<String>();
    plan.plan().tables().forEach(table -> tables.add(table.code()));
    LocalDate today = rooms.agreements().today();
    var id =
        rooms
            .agreements()
            .write(
                new Terms(
                    plan.about().code(),
                    plan.about().name(),
                    "Director",
                    "To measure",
                    LegalBasis.PUBLIC_TASK,
                    HealthCondition.HEALTH_CARE,
                    tables,
                    today,
                    today.plusYears(2)),
                new UUID(0, 1));
    rooms.agreements().sign(id, Agreement.Part.HUB_LEAD, new UUID(0, 1));
    rooms.agreements().sign(id, Agreement.Part.STAFF_REPRESENTATIVE, new UUID(0, 2));
  }

  /// A quarter men, everything else alike; as many directorates as hold 2,000 each.
  private static Frame frame(String code, long staff) {
    Map<List<Object>, Long> counts = new HashMap<>();
    for (long n = 0; n < staff; n++) {
      counts.merge(
          List.of(sex(n), age(n / 4), ethnic(n / 20), GROUPS.get((int) (n / 100 % GROUPS.size()))),
          1L,
          Long::sum);
    }
    var crossings = new ArrayList<Crossing>();
    counts.forEach(
        (of, many) ->
            crossings.add(
                new Crossing(
                    (Sex) of.get(0),
                    (AgeBand) of.get(1),
                    (EthnicGroup) of.get(2),
                    (String) of.get(3),
                    many)));
    var directorates = new ArrayList<Directorate>();
    for (long n = 0; n < staff / 2_000; n++) {
      directorates.add(Directorate.of("Directorate " + n, 2_000));
    }
    return new Frame(code, directorates, 0, crossings);
  }

  private static Sex sex(long n) {
    return n % 4 == 0 ? Sex.MEN : Sex.WOMEN;
  }

  private static AgeBand age(long n) {
    return List.of(
            AgeBand.UNDER_25,
            AgeBand.FROM_25_TO_34,
            AgeBand.FROM_35_TO_44,
            AgeBand.FROM_45_TO_54,
            AgeBand.FROM_55)
        .get((int) (n % 5));
  }

  private static EthnicGroup ethnic(long n) {
    return n % 5 < 3 ? EthnicGroup.WHITE : n % 5 == 3 ? EthnicGroup.ASIAN : EthnicGroup.BLACK;
  }

  private void come(BookPlan plan, int many) {
    var contacts = new ArrayList<FirstContact>();
    for (int n = 0; n < many; n++) {
      long who = random.nextInt(10_000);
      var key = new byte[ContributionKey.BYTES];
      new Random(people++).nextBytes(key);
      var words =
          Set.of(
              sex(who).word(),
              age(who / 4).word(),
              ethnic(who / 20).word(),
              Word.ofStaffGroup(GROUPS.get((int) (who / 100 % GROUPS.size()))),
              Word.ofDirectorate("Directorate " + who / 2_000));
      contacts.add(new FirstContact(new ContributionKey(key), YEAR, plan.about().code(), words));
    }
    List<Taken> taken = rooms.contributions().takeAll(contacts);
    if (!taken.stream().allMatch(Taken.Counted.class::isInstance)) {
      throw new IllegalStateException("not everybody was counted");
    }
  }
}
