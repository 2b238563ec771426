package org.mainstay.demo;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.mainstay.house.commandline.Home;
import org.mainstay.house.commandline.Verb;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.RunningHouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the whole house with one invented locality and sixty days of life in it.
@Command(
    name = "demo",
    description = "Starts everything with one invented locality; prints a sign-in for each role.")
public final class DemoVerb implements Verb {
  /// What stands on top of every page.
  static final String NOTICE =
      "This is a demonstration. Nobody in it is real. Please type nothing about yourself.";

  private static final String ROUTES =
      """
      GET   /demo          anyone
      POST  /demo/sign-in  anyone
      POST  /demo/office   anyone
      """;

  @Option(names = "--port", description = "where it answers (default: 8080)", paramLabel = "N")
  private int port = 8080;

  @Option(
      names = "--data",
      description = "where its data and keys are kept (default: .mainstay/demo)",
      paramLabel = "DIR")
  private Path folder = Home.folder().resolve(".mainstay/demo");

  @Option(
      names = "--handbook",
      description = "the hub's own words (default: handbook)",
      paramLabel = "DIR")
  private Path handbook = Home.folder().resolve("handbook");

  @Override
  public Integer call() throws InterruptedException {
    var house = start(port, folder, handbook, new DemoClock(InstantSource.system()));
    System.out.println(
        """

        Open this page to step into any role, each with one press:
          %s/demo
        Ask for support:        %s/
        Get help now:           %s/help
        The team's board:       %s/team
        What employers can see: %s/open
        What employers keep:    %s/office
        Stop with Ctrl-C. Data and keys are in %s
        """
            .formatted(
                house.baseUrl(),
                house.baseUrl(),
                house.baseUrl(),
                house.baseUrl(),
                house.baseUrl(),
                house.baseUrl(),
                folder));
    System.out.println("Mainstay is ready at " + house.baseUrl());
    house.untilStopped();
    return 0;
  }

  /// Starts the demonstration; when this returns it answers.
  public static RunningHouse start(int port, Path folder, Path handbook, DemoClock clock) {
    var places = new HouseSettings.Places(folder.resolve("data"), folder.resolve("keys"), handbook);
    var extras =
        new HouseSettings.Extras(clock, "127.0.0.1", NOTICE, List.of(DemoWiring.class), ROUTES);
    return House.start(HouseSettings.embedded(port, places, extras), System.err::println);
  }
}
