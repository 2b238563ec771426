package org.mainstay.house.commandline.safekeeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.inside.support.retention.RecordClass;
import org.mainstay.inside.support.retention.RecordClasses;
import picocli.CommandLine.Command;

/// How many records of each class would be due today, and nobody's.
@Command(
    name = "retention",
    description = {
      "Says how long records are kept, who confirmed it, and how many would be due today.",
      "It changes nothing and names nobody: who is due stands on a page for those who lead, and",
      "two of them erase."
    })
public final class RetentionVerb implements Callable<Integer> {
  private final Supplier<Found> found;

  /// What was found.
  ///
  /// @param due how many of each kind, 200 in all at most
  public record Found(RecordClasses classes, Map<RecordClass.Kind, Long> due, LocalDate today) {
    public Found {
      due = Map.copyOf(due);
    }
  }

  /// @param found looks, once
  public RetentionVerb(Supplier<Found> found) {
    this.found = found;
  }

  @Override
  public Integer call() {
    var now = found.get();
    for (RecordClass one : now.classes().classes()) {
      System.out.printf("%s: kept for %s. %s%n", one.name(), one.time(), one.signature());
      if (one.isConfirmed(now.today())) {
        System.out.printf("  due today: %d%n", now.due().getOrDefault(one.kind(), 0L));
      }
    }
    return Mainstay.DONE;
  }
}
