package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the sums on invented data, beside R doing the same work in the same run.
@Command(
    name = "bench sums",
    mixinStandardHelpOptions = true,
    description =
        "Measures the sums on invented data of known truth, beside R where it is installed. R's"
            + " packages: collapse, sandwich, estimatr, survival. Exit code 1 when a figure of ours"
            + " is not R's.")
public final class SumsBenchmark implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  /// None were set for the part that R gets too: there the ratio is what counts.
  private static final double[] UNSET = {Double.NaN, Double.NaN, Double.NaN};

  private static final double[] PANEL = {300, 300, 450};

  @Option(
      names = "--scripts",
      description =
          "the folder of SyntheticData.java, survey.R, panel.R, waits.R (${DEFAULT-VALUE})")
  private Path scripts = Path.of("../shared/bench");

  @Option(
      names = "--data",
      description = "where the invented data are kept between runs, 1 GB (${DEFAULT-VALUE})")
  private Path data = Path.of("target/bench");

  @Option(names = "--threads", defaultValue = "2", description = "how many (${DEFAULT-VALUE})")
  private int threads;

  @Option(
      names = "--repeats",
      defaultValue = "20",
      description = "timed runs, of which the median is shown (${DEFAULT-VALUE})")
  private int repeats;

  @Option(
      names = "--staff",
      defaultValue = "100000",
      description =
          "how many people of the panel R gets too, as it takes minutes for all (${DEFAULT-VALUE})")
  private int staff;

  @Option(names = "--only", description = "survey, panel, waits or command")
  private @Nullable String only;

  private final PrintStream out;

  private SumsBenchmark(PrintStream out) {
    this.out = out;
  }

  /// Runs the benchmark; see its help.
  public static void main(String[] words) {
    System.exit(new CommandLine(new SumsBenchmark(System.out)).execute(words));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.exists(scripts.resolve("SyntheticData.java"))) {
      System.err.println("MAINSTAY-BENCH-001: there is no SyntheticData.java in " + scripts);
      System.err.println("Way out: name its folder with --scripts");
      return REFUSED;
    }
    var board = new Scoreboard(out);
    if (wanted("survey")) {
      survey(board);
    }
    if (wanted("waits")) {
      waits(board);
    }
    if (wanted("panel")) {
      smallPanel(board);
      panel(board);
    }
    if (wanted("command")) {
      new ColdCommand(made("survey", "org.i32")).run(board);
    }
    boolean agrees = board.close();
    memory().ifPresent(out::println);
    return agrees ? 0 : FAILED;
  }

  private boolean wanted(String what) {
    return only == null || only.equals(what);
  }

  private Path made(String set, String there, String... words)
      throws IOException, InterruptedException {
    Path folder = data.resolve(set + String.join("", words));
    return Generated.in(scripts, folder, set, there, List.of(words), out);
  }

  private void survey(Scoreboard board) throws IOException, InterruptedException {
    Path folder = made("survey", "org.i32");
    var survey = new SurveyBenchmark(folder);
    var counts = new CountsBenchmark(folder);
    String figures = survey.figures(threads) + counts.figures(threads);
    Peer peer =
        peer("survey.R", folder, "model,outcome,term,estimate,std_error\n" + figures, "--poisson");
    board.compared(peer);
    survey.run(threads, repeats, peer, board);
    counts.run(threads, repeats, peer, board);
  }

  private void waits(Scoreboard board) throws IOException, InterruptedException {
    Path folder = made("waits", "time.i32");
    var waits = new WaitsBenchmark(folder);
    Peer peer = peer("waits.R", folder, waits.figures(threads));
    board.compared(peer);
    waits.run(threads, 3 * repeats, peer, board);
  }

  private void smallPanel(Scoreboard board) throws IOException, InterruptedException {
    Path folder = made("panel", "pid.i32", "--staff", Integer.toString(staff));
    var panel = new PanelBenchmark(folder);
    Peer peer = peer("panel.R", folder, panel.figures(threads));
    board.compared(peer);
    panel.run(threads, repeats, UNSET, peer, board);
  }

  private void panel(Scoreboard board) throws IOException, InterruptedException {
    var panel = new PanelBenchmark(made("panel", "pid.i32"));
    panel.run(threads, repeats, PANEL, new Peer(true, List.of()), board);
  }

  private Peer peer(String script, Path folder, String figures, String... more)
      throws IOException, InterruptedException {
    Path ours = Files.writeString(folder.resolve("product.csv"), figures);
    List<String> words =
        new ArrayList<>(
            List.of(
                folder.toString(),
                folder.resolve("r.csv").toString(),
                "--product",
                ours.toString()));
    words.addAll(List.of(more));
    return Peer.runs(scripts.resolve(script), words, out);
  }

  /// The most memory that this process ever held, as Linux tells it.
  private static Optional<String> memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Optional.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> "most memory held: " + line.substring("VmHWM:".length()).strip())
        .findFirst();
  }
}
