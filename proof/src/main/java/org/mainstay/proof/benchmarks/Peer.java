package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// R doing the same work on the same machine, and looking our figures over.
///
/// @param agrees false when R found a figure of ours that is not its own
/// @param said what R printed; empty where R is not installed
record Peer(boolean agrees, List<String> said) {
  private static final Pattern TIMES = Pattern.compile("wall min [\\d.]+ median ([\\d.]+)");
  private static final double MILLIS = 1000;

  /// Runs a script with its packages, each line of which is passed on as it comes.
  static Peer runs(Path script, List<String> words, PrintStream out)
      throws IOException, InterruptedException {
    if (!Files.exists(script)) {
      throw new IOException("there is no " + script);
    }
    List<String> command = new ArrayList<>(List.of("Rscript", script.toString()));
    command.addAll(words);
    Process r;
    try {
      r = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException _) {
      out.println("SKIPPED: Rscript is not installed, so there is nothing to compare with.");
      return new Peer(true, List.of());
    }
    List<String> said = new ArrayList<>();
    try (var lines = r.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println("  R: " + line);
        said.add(line);
      }
    }
    return new Peer(r.waitFor() == 0, List.copyOf(said));
  }

  /// The median milliseconds of a piece of work of R's.
  ///
  /// @param label how R's line about it begins
  OptionalDouble millis(String label) {
    return said.stream()
        .filter(line -> line.startsWith(label))
        .map(TIMES::matcher)
        .filter(Matcher::find)
        .mapToDouble(found -> MILLIS * Double.parseDouble(found.group(1)))
        .findFirst();
  }
}
