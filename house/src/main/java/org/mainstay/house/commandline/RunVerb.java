package org.mainstay.house.commandline;

import java.time.Clock;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
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
    running.untilStopped();
    return Main.DONE;
  }
}
