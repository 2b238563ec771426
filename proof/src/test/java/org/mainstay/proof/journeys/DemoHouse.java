package org.mainstay.proof.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.mainstay.demo.DemoClock;
import org.mainstay.demo.DemoVerb;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.proof.TestHouse;

/// The demonstration, started once for all journeys, with a clock that a journey may move on.
public final class DemoHouse {
  private DemoHouse() {}

  /// Where it answers.
  public static String baseUrl() {
    return Started.HOUSE.baseUrl();
  }

  /// The house itself.
  public static RunningHouse house() {
    return Started.HOUSE;
  }

  /// Its folder, with data and keys.
  public static Path folder() {
    return Started.FOLDER;
  }

  /// Lets this much more time pass.
  static synchronized void later(Duration more) {
    Started.ahead = Started.ahead.plus(more);
    Started.CLOCK.runAhead(Started.ahead);
  }

  private static final class Started {
    private static final Path FOLDER = TestHouse.directory("demo");
    private static final DemoClock CLOCK = new DemoClock(InstantSource.system());
    private static final RunningHouse HOUSE =
        DemoVerb.start(0, FOLDER, Path.of("..", "handbook"), CLOCK);
    private static Duration ahead = Duration.ZERO;
  }
}
