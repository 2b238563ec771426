package org.mainstay.house.commandline;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.RunningHouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the house until it is told to stop; refuses to start on an unsafe setting.
@Command(name = "run", description = "Runs the house, or one side of it.")
final class RunVerb implements Verb {
  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() throws InterruptedException {
    HouseSettings house = settings.house(Clock.systemUTC());
    var running = House.start(house, System.err::println);
    if (running.database().safeSettings() instanceof SafeSettings.Unsafe(var faults)
        && faults.stream().noneMatch(fault -> fault.setting().equals("the connection"))) {
      running.close();
      faults.forEach(System.err::println);
      return Main.REFUSED;
    }
    System.out.println("Mainstay is ready at " + running.baseUrl());
    untilStopped(running);
    return Main.DONE;
  }

  /// Waits for Ctrl-C, then closes what is open in the right order.
  static void untilStopped(RunningHouse running) throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      running.close();
                      stopped.countDown();
                    }));
    stopped.await();
  }
}
