package org.mainstay.proof.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.proof.simulation.faults.Faults;

/// What many seeds came to together.
public final class Totals {
  private final Map<Deeds.Became, Long> tries = new EnumMap<>(Deeds.Became.class);
  private final Map<Faults.Kind, Long> faults = new EnumMap<>(Faults.Kind.class);
  private final Map<Long, String> hashes = new TreeMap<>();
  private final long began = System.nanoTime();
  private long days;
  private long people;
  private long broken;

  /// Adds one seed.
  public synchronized void add(Run run) {
    run.tries().forEach((became, many) -> tries.merge(became, (long) many, Long::sum));
    run.faults().forEach((kind, many) -> faults.merge(kind, (long) many, Long::sum));
    hashes.put(run.seed(), run.hash());
    days += run.days();
    people += run.people();
    broken += run.isFine() ? 0 : 1;
  }

  /// How many seeds broke a promise.
  public synchronized long broken() {
    return broken;
  }

  /// How many seeds are in it.
  public synchronized int seeds() {
    return hashes.size();
  }

  /// The figures, one a line.
  public synchronized String words() {
    double seconds = (System.nanoTime() - began) / 1e9;
    return String.format(
        Locale.ROOT,
        """
        seeds                 %,d
        simulated days        %,d in %.1f s, %.1f a second
        people who asked      %,d
        operations            %s
        faults                %s
        seeds that broke a promise  %,d
        hash of all event logs      %s""",
        seeds(),
        days,
        seconds,
        days / seconds,
        people,
        tries.entrySet().stream()
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%,d %s",
                        one.getValue(),
                        one.getKey().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", ")),
        faults.entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "%,d %s", one.getValue(), one.getKey().words()))
            .collect(Collectors.joining(", ")),
        broken,
        hash());
  }

  private String hash() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      hashes.forEach(
          (seed, hash) -> sha.update((seed + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
