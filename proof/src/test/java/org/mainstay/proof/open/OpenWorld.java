package org.mainstay.proof.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.TestHouse;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.Focus;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;
import org.mainstay.sums.disclosure.plan.ReleasePlan;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Six employers and their hub over two contract years, counted, noised and pinned by the release
/// act itself, and the outside side of the house standing on it. Chance is seeded, so that the
/// books are the same each time.
public final class OpenWorld implements AutoCloseable {
  public static final int FIRST = 2027;
  public static final int SECOND = 2028;
  public static final String LARGE = "RX1";
  public static final String MIDDLE = "RX2";
  public static final String SMALL = "RX3";
  public static final String HUB = "hub";

  private static final int DRAWS = 2_000;
  private static final List<Course.Wait> WAITS =
      List.of(
          Course.Wait.ONE_WEEK,
          Course.Wait.TWO_WEEKS,
          Course.Wait.TWO_WEEKS,
          Course.Wait.FOUR_WEEKS,
          Course.Wait.SIX_WEEKS,
          Course.Wait.EIGHTEEN_WEEKS);
  private static final List<String> NEEDS =
      List.of(
          "need:someone-to-talk-to",
          "need:someone-to-talk-to",
          "need:someone-to-talk-to",
          "need:work",
          "need:money-or-home",
          "need:after-something-happened",
          "need:several");

  private final TestHatch hatch = new TestHatch();
  private final Path directory = TestHouse.directory("open");
  private final List<Workforce> employers =
      List.of(
          new Workforce(LARGE, 0, 12_000),
          new Workforce(MIDDLE, 20_000, 4_800),
          new Workforce(SMALL, 30_000, 1_200),
          new Workforce("RX4", 40_000, 2_400),
          new Workforce("RX5", 50_000, 900),
          new Workforce("RX6", 60_000, 700));
  private final RunningHouse house;

  private OpenWorld() {
    List<BookPlan> first = agreed(FIRST);
    goesOn(FIRST, first);
    // The next plans are agreed to before their year begins, when the last quarter is not out yet.
    hatch.until(SECOND + "-03-01T09:00:00Z");
    List<BookPlan> second = agreed(SECOND);
    ends(first);
    goesOn(SECOND, second);
    ends(second);
    var places = new Places(directory.resolve("data"), directory.resolve("keys"), handbook());
    var database = new DatabaseSettings.Apart(hatch.database.url(), TestHouse.keys());
    house =
        House.start(
            new HouseSettings(Side.OUTSIDE, 0, database, places, Extras.none(hatch.clock)),
            _ -> {});
  }

  /// The world that all tests of a run share; it ends with the run.
  public static OpenWorld shared() {
    return Shared.WORLD;
  }

  private static final class Shared {
    private static final OpenWorld WORLD = start();

    private static OpenWorld start() {
      var world = new OpenWorld();
      Runtime.getRuntime().addShutdownHook(new Thread(world::close));
      return world;
    }
  }

  private static Path handbook() {
    return Path.of("../handbook");
  }

  /// Where the open pages are.
  public String baseUrl() {
    return house.baseUrl();
  }

  /// The outside itself, which stands alone.
  public RunningHouse house() {
    return house;
  }

  /// The hatch that released the books.
  public TestHatch hatch() {
    return hatch;
  }

  private List<BookPlan> plans(int year) {
    var plans = new ArrayList<BookPlan>();
    var freezing = new Freezing(hatch.calendar, DRAWS);
    var maker = PlanMaker.ofEmployers(year);
    List<String> names =
        List.of(
            "Seven Herons Hospitals",
            "Calder Community Trust",
            "Wold Ambulance",
            "Fenland Care",
            "Ness Hospice",
            "Tarn Mental Health");
    for (int i = 0; i < employers.size(); i++) {
      Workforce staff = employers.get(i);
      Focus focus = staff.code().equals(MIDDLE) ? Focus.HOW_IT_GOES : Focus.WHO_COMES;
      plans.add(
          freezing.frozen(
              made(maker.plan(staff.frame(), focus)),
              Population.employer(staff.code(), names.get(i))));
    }
    Set<String> codes = new TreeSet<>(employers.stream().map(Workforce::code).toList());
    Frame all = Frame.together(HUB, employers.stream().map(Workforce::frame).toList());
    plans.add(
        freezing.frozen(
            made(PlanMaker.ofHub(year).plan(all, Focus.WHOLE_HUB)),
            new Population(HUB, "Wendover Vale hub", Population.Kind.HUB, new TreeSet<>(codes))));
    return plans;
  }

  private List<BookPlan> agreed(int year) {
    List<BookPlan> plans = plans(year);
    plans.forEach(hatch::agreed);
    return plans;
  }

  /// Four quarters, of which three are released while the year runs.
  private void goesOn(int year, List<BookPlan> plans) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      comes(year, quarter);
      if (quarter < 4) {
        var period = Period.quarter(quarter);
        plans.forEach(plan -> release(plan, period, Cadence.QUARTERLY));
      }
    }
  }

  private void ends(List<BookPlan> plans) {
    plans.forEach(plan -> release(plan, Period.quarter(4), Cadence.QUARTERLY));
    plans.forEach(plan -> release(plan, Period.YEAR, Cadence.ANNUAL));
  }

  private static ReleasePlan made(Planned planned) {
    return switch (planned) {
      case Planned.Made(var plan) -> plan;
      case Planned.TooFewStaff _, Planned.PoolTooSmall _, Planned.MostlyNoise _ ->
          throw new AssertionError(planned);
    };
  }

  /// Those who come in a quarter, with what they asked for and how it went on, in one transaction.
  private void comes(int year, int quarter) {
    int month = 3 * quarter + 1;
    hatch.until(
        "%d-%02d-20T09:00:00Z".formatted(month > 12 ? year + 1 : year, (month - 1) % 12 + 1));
    var chance = new Random(year * 10L + quarter);
    new TransactionTemplate(new JdbcTransactionManager(hatch.database.hatch()))
        .executeWithoutResult(
            _ -> {
              for (Workforce staff : employers) {
                for (Workforce.Member one : staff.whoComes(year, uptake(staff, year))) {
                  if (Math.floorMod(one.number() * 7 + one.number() / 13, 4) == quarter - 1) {
                    comes(one, staff.code(), year, chance);
                  }
                }
              }
            });
  }

  /// In the second year more staff of the largest employer come.
  private static double uptake(Workforce staff, int year) {
    return staff.code().equals(LARGE) && year == SECOND ? 0.14 : 0.10;
  }

  private void comes(Workforce.Member one, String population, int year, Random chance) {
    var words = new HashSet<>(one.words());
    words.add(NEEDS.get(chance.nextInt(NEEDS.size())));
    var key = TestHatch.key(one.number());
    hatch.contributions.take(new FirstContact(key, year, population, words));
    hatch.contributions.take(key, year, WAITS.get(chance.nextInt(WAITS.size())));
    double end = chance.nextDouble();
    hatch.contributions.take(
        key,
        year,
        end < 0.62
            ? Course.Outcome.BETTER
            : end < 0.80 ? Course.Outcome.NOT_BETTER : Course.Outcome.NOT_MEASURED);
    if (chance.nextDouble() < 0.3) {
      hatch.contributions.take(
          key, year, chance.nextDouble() < 0.6 ? Course.Work.BACK : Course.Work.NOT_BACK);
    }
  }

  private void release(BookPlan plan, Period period, Cadence cadence) {
    if (plan.plan().tables().stream().anyMatch(table -> table.cadence() == cadence)) {
      hatch.until(Objects.requireNonNull(plan.hours().get(period.code())).toString());
      var random = TestHatch.seeded(plan.hash().hashCode() + period.code().hashCode());
      TestHatch.pinned(hatch.releases(random).release(plan, period));
    }
  }

  @Override
  public void close() {
    house.close();
    hatch.close();
    TestHouse.delete(directory);
  }
}
