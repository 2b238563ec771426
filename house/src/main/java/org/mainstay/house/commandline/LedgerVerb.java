package org.mainstay.house.commandline;

import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.house.commandline.book.LedgerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who received which table when, what it told about each person, and what may still be told.
@Command(
    name = "ledger",
    description = "Who received which table when, at what epsilon, and what is left.",
    footer = {"", "Ends with 1 if the ledger was changed, or is older than what was told."})
final class LedgerVerb implements Verb {
  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--population",
      paramLabel = "CODE",
      description = "of one employer alone (default: of all)")
  private Optional<String> population = Optional.empty();

  @Override
  public Integer call() {
    try (var door = HatchDoor.open(settings)) {
      var ledger = door.rooms().ledger();
      var text = new LedgerText(ledger, door.rooms().pinnedPlans(), Caps.USUAL);
      List<String> populations = population.map(List::of).orElseGet(ledger::populations);
      populations.forEach(code -> text.lines(code).forEach(System.out::println));
      door.rooms().end().closed().map(LedgerText::closed).ifPresent(System.out::println);
      var checked = text.checked();
      if (checked.whole()) {
        System.out.println(checked.words());
        return Main.DONE;
      }
      System.err.println(checked.words());
      return Main.REFUSED;
    }
  }
}
