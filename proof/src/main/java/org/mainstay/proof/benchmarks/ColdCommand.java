package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The whole of `./mainstay study` as somebody types it: a new process reads the file of 46,336
/// workers and writes tables, pictures and report.
final class ColdCommand {
  private static final double TARGET = 3000;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int REPEATS = 5;

  private final Path folder;

  /// @param folder with `survey.csv` and `columns.txt`
  ColdCommand(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  void run(Scoreboard board) throws IOException, InterruptedException {
    Path design = Files.writeString(folder.resolve("study.yaml"), design());
    double[] millis = new double[REPEATS];
    double first = 0;
    for (int i = 0; i < REPEATS; i++) {
      millis[i] = once(design, i);
      first = i == 0 ? millis[0] : first;
    }
    Arrays.sort(millis);
    var time = new Timed(first, millis[0], millis[REPEATS / 2], Double.NaN);
    board.timed("./mainstay study, cold, from CSV", time, TARGET, OptionalDouble.empty());
  }

  private double once(Path design, int run) throws IOException, InterruptedException {
    Path out = folder.resolve("study-" + run);
    long began = System.nanoTime();
    Process study =
        new ProcessBuilder(
                "./mainstay", "study", "--design", design.toString(), "--out", out.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(study.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (study.waitFor() != 0) {
      throw new IOException("the command failed: " + said);
    }
    return (System.nanoTime() - began) / NANOS_IN_MILLI;
  }

  private String design() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("columns.txt"));
    String programmes =
        IntStream.rangeClosed(1, Integer.parseInt(lines.get(1)))
            .mapToObj(t -> String.format(Locale.ROOT, "t%02d", t))
            .collect(Collectors.joining(", "));
    return """
        data: survey.csv
        question: cross_section
        outcomes: [swemwbs, uwes9, kessler6, jobsat]
        treatments: [%s]
        covariates: [%s]
        fixed_effects: [org]
        cluster: org
        corrections: [bh, holm]
        """
        .formatted(programmes, lines.getFirst().replace(" ", ", "));
  }
}
