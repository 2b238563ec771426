package org.mainstay.proof.sentinels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.Side;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.TestHouse;

/// The whole house in a process of its own; only its time is told from without.
///
/// What a verb of the command line prints once, it prints: where it answers and the sign-ins.
final class HouseWithAClock {
  static final String READY = "ready ";
  static final String WORKER = "worker ";
  static final String DATABASE = "database ";
  static final String AHEAD = "ahead-seconds";

  private HouseWithAClock() {}

  /// Stands until it is told to stop.
  ///
  /// @param words its folder, then a sign-in name for the lead and one for the clinician
  public static void main(String[] words) throws InterruptedException {
    var folder = Path.of(words[0]);
    var keys = folder.resolve("keys");
    var database =
        new DatabaseSettings.Embedded(
            folder.resolve("data/database"),
            TestHouse.programs(),
            keys,
            new DatabaseSettings.Port.Free());
    var places = new Places(folder.resolve("data"), keys, folder.resolve("handbook"));
    var house =
        House.start(
            new HouseSettings(
                Side.ALL, 0, database, places, Extras.none(ahead(folder.resolve(AHEAD)))),
            System.err::println);
    var team = house.beans().getBean(Team.class);
    var signIn = house.beans().getBean(SignIn.class);
    joins(team, signIn, words[1], Role.LEAD);
    joins(team, signIn, words[2], Role.CLINICIAN);
    System.out.println(DATABASE + house.database().server().orElseThrow().url());
    System.out.println(READY + house.baseUrl());
    house.untilStopped();
  }

  private static void joins(Team team, SignIn signIn, String name, Role role) {
    var worker = new Worker(new WorkerId(UUID.randomUUID()), name, role, "A trust", "talking");
    team.join(worker);
    var handed = signIn.add(worker.id(), name, role).orElseThrow();
    var secret = HexFormat.of().formatHex(handed.codeSecret().toByteArray());
    System.out.println(WORKER + handed.password() + " " + secret);
  }

  private static InstantSource ahead(Path file) {
    return () -> Clock.systemUTC().instant().plusSeconds(seconds(file));
  }

  private static long seconds(Path file) {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The time in such a house.
  static Instant now(Path folder) {
    return ahead(folder.resolve(AHEAD)).instant();
  }
}
