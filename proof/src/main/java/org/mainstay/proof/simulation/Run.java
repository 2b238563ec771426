package org.mainstay.proof.simulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.proof.simulation.faults.Faults;

/// What one seed came to.
///
/// @param log every line of what happened
/// @param hash SHA-256 over the log
/// @param broken the promises that were broken, in sentences; none if all is well
/// @param tries how many tries of people and workers became what
/// @param faults how many faults of each kind they met
/// @param people how many people asked for support
public record Run(
    long seed,
    int days,
    List<String> log,
    String hash,
    List<String> broken,
    Map<Deeds.Became, Integer> tries,
    Map<Faults.Kind, Integer> faults,
    int people) {
  private static final int LINES_BEFORE = 25;

  public Run {
    log = List.copyOf(log);
    broken = List.copyOf(broken);
    tries = Map.copyOf(tries);
    faults = Map.copyOf(faults);
  }

  public boolean isFine() {
    return broken.isEmpty();
  }

  /// The command that does exactly this once more.
  public String again() {
    return "./mainstay bench simulation --from %d --seeds 1 --days %d".formatted(seed, days);
  }

  /// What somebody needs to know of a seed that broke a promise.
  public String report() {
    int first = 0;
    while (first < log.size() && !log.get(first).contains("BROKEN")) {
      first++;
    }
    var before = log.subList(Math.max(0, first - LINES_BEFORE), Math.min(first + 1, log.size()));
    return Stream.concat(
            Stream.concat(
                Stream.of("Seed %d, event log %s".formatted(seed, hash)), broken.stream()),
            Stream.concat(
                Stream.of("What happened before:"),
                Stream.concat(
                    before.stream().map(line -> "  " + line),
                    Stream.of("The same once more: " + again()))))
        .collect(Collectors.joining("\n"));
  }
}
