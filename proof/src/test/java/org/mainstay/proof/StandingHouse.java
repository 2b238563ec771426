package org.mainstay.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;

/// The whole house on a database of its own, as an operator would start it; one for a test run.
public final class StandingHouse implements AutoCloseable {
  /// The handbook that ships with the house.
  public static final Path HANDBOOK = Path.of("../handbook");

  private final Path directory;
  private final SetClock clock;
  private final RunningHouse house;

  private StandingHouse(String name, Path handbook, List<Class<?>> more, String routes) {
    this.directory = TestHouse.directory(name);
    this.clock = new SetClock();
    var places = new Places(directory.resolve("data"), directory.resolve("keys"), handbook);
    var database =
        new DatabaseSettings.Embedded(
            directory.resolve("data/database"),
            TestHouse.programs(),
            directory.resolve("keys"),
            new DatabaseSettings.Port.Free());
    this.house =
        House.start(
            new HouseSettings(
                Side.ALL, 0, database, places, new Extras(clock, "127.0.0.1", "", more, routes)),
            _ -> {});
  }

  /// The house that all tests of a run share; it ends with the run.
  public static StandingHouse shared() {
    return Shared.HOUSE;
  }

  /// A house of one test's own, with further pages.
  public static StandingHouse ofItsOwn(String name, List<Class<?>> more, String routes) {
    return new StandingHouse(name, HANDBOOK, more, routes);
  }

  /// A house with a handbook of its own.
  public static StandingHouse withHandbook(String name, Path handbook) {
    return new StandingHouse(name, handbook, List.of(), "");
  }

  private static final class Shared {
    private static final StandingHouse HOUSE = start();

    private static StandingHouse start() {
      var house = new StandingHouse("standing", HANDBOOK, List.of(), "");
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      return house;
    }
  }

  /// A clock that runs with the wall, moved on as tests like.
  public static final class SetClock implements InstantSource {
    private final AtomicLong aheadSeconds = new AtomicLong();

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plusSeconds(aheadSeconds.get());
    }

    /// Moves on; never back, because a code that was used stays used.
    public void moveOn(long seconds) {
      aheadSeconds.addAndGet(seconds);
    }
  }

  /// The house itself.
  public RunningHouse house() {
    return house;
  }

  /// Its time.
  public SetClock clock() {
    return clock;
  }

  /// Where its data and keys lie.
  public Path directory() {
    return directory;
  }

  /// Its address.
  public String baseUrl() {
    return house.baseUrl();
  }

  /// A new member of the team with a sign-in.
  public SignIn.Handed joins(String name, Role role) {
    var worker =
        new Worker(new WorkerId(UUID.randomUUID()), name, role, "Wendover Vale Trust", "talking");
    house.beans().getBean(Team.class).join(worker);
    return house
        .beans()
        .getBean(SignIn.class)
        .add(worker.id(), name.replace(' ', '.') + "-" + UUID.randomUUID(), role)
        .orElseThrow();
  }

  /// The code that this worker's app shows now.
  public String codeOf(SignIn.Handed handed) {
    return OneTimeCodes.at(handed.codeSecret(), clock.instant());
  }

  /// This worker, signed in.
  public Visitor signedIn(SignIn.Handed handed) {
    var visitor = new Visitor(baseUrl());
    var inside =
        visitor.submit(
            visitor.get("/team/sign-in"),
            Map.of(
                "name", List.of(handed.who().signInName()),
                "password", List.of(handed.password()),
                "code", List.of(codeOf(handed))));
    if (inside.path().equals("/team/sign-in")) {
      throw new AssertionError("not signed in: " + inside.words());
    }
    return visitor;
  }

  /// An HR lead of this employer, with a sign-in of the office.
  public OfficeSignIn.Handed keepsFor(String code, String name) {
    return house
        .beans()
        .getBean(OfficeSignIn.class)
        .add(
            UUID.randomUUID(),
            "hr-" + UUID.randomUUID(),
            OfficeRole.HR_LEAD,
            new Holder.Keeps.OfEmployer(code, name))
        .orElseThrow();
  }

  /// Somebody who keeps something outside, signed in.
  public Visitor inTheOffice(OfficeSignIn.Handed handed) {
    var visitor = new Visitor(baseUrl());
    var home =
        visitor.submit(
            visitor.get(Office.SIGN_IN),
            Map.of(
                "name", List.of(handed.who().signInName()),
                "password", List.of(handed.password()),
                "code", List.of(OneTimeCodes.at(handed.codeSecret(), clock.instant()))));
    if (home.path().equals(Office.SIGN_IN)) {
      throw new AssertionError("not signed in: " + home.words());
    }
    return visitor;
  }

  @Override
  public void close() {
    house.close();
    TestHouse.delete(directory);
  }
}
