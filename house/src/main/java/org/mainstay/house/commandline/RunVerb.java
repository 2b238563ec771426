package org.mainstay.house.commandline;

import java.time.Clock;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.joining.JoinPages;
import org.mainstay.house.watch.Pulse;
import org.mainstay.house.watch.WatchPort;
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
    if (house.side().alone().isPresent() && !(house.database() instanceof DatabaseSettings.Apart)) {
      throw new Refused(
          "MAINSTAY-COMMANDLINE-019: this side must not administer a database. Way out: let database"
              + " in its file of settings be the address that the inside's house has, without admin");
    }
    var running = House.start(house, System.err::println);
    if (running.database().safeSettings() instanceof SafeSettings.Unsafe(var faults)
        && faults.stream().noneMatch(fault -> fault.setting().equals("the connection"))) {
      running.close();
      faults.forEach(System.err::println);
      return Main.REFUSED;
    }
    firstSignIn(house, running);
    var watch = settings.watch().map(where -> WatchPort.open(where, new Pulse(house, running)));
    System.out.println("Mainstay is ready at " + running.baseUrl());
    watch.ifPresent(port -> System.out.println("Health and metrics are at " + port.baseUrl()));
    running.untilStopped();
    watch.ifPresent(WatchPort::close);
    return Main.DONE;
  }

  /// There is no password from the start: whoever runs the house hands this link to the first lead.
  private static void firstSignIn(HouseSettings house, RunningHouse running) {
    if (house.side().servesInside() && running.beans().getBean(Accounts.class).leads() == 0) {
      var code = running.beans().getBean(Invitations.class).first();
      System.out.println("Nobody leads the team yet. Within 24 hours, the first lead opens");
      System.out.println("  " + running.baseUrl() + JoinPages.JOIN + "/" + code);
      System.out.println(
          "The link works once. A new one is printed at each start until it was used.");
    }
  }
}
