package org.mainstay.proof.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Everything that happened in one run, line by line: the same seed writes the same bytes.
final class EventLog {
  private final List<String> lines = new ArrayList<>();
  private final VirtualClock clock;

  EventLog(VirtualClock clock) {
    this.clock = clock;
  }

  void write(String words) {
    lines.add(LocalDateTime.ofInstant(clock.instant(), clock.getZone()) + " " + words);
  }

  int size() {
    return lines.size();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /// SHA-256 over all lines.
  String hash() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
