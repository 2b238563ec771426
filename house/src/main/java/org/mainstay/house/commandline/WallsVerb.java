package org.mainstay.house.commandline;

import picocli.CommandLine.Command;

/// Shows who may name whom, as the house was built.
@Command(name = "walls", description = "Prints the walls: who may name whom, who may read what.")
final class WallsVerb implements Verb {
  @Override
  public Integer call() throws java.io.IOException {
    try (var in = Main.class.getResourceAsStream("/org/mainstay/house/database/walls.txt")) {
      if (in == null) {
        throw new Refused("MAINSTAY-COMMANDLINE-004: no walls. Way out: build the house again");
      }
      in.transferTo(System.out);
    }
    return Main.DONE;
  }
}
