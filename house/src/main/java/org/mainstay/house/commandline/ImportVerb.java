package org.mainstay.house.commandline;

import picocli.CommandLine.Command;

/// Brings in what lies in files: from an employer's staff record, or from a hub's old system.
@Command(
    name = "import",
    description = "Brings in what lies in files.",
    subcommands = ImportReferrals.class)
final class ImportVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-010: import wants another word. Way out: ./mainstay import --help");
    return Main.WRONG_USE;
  }
}
