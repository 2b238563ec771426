package org.mainstay.proof.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.mainstay.proof.simulation.Ground;
import org.mainstay.proof.simulation.Grounds;
import org.mainstay.proof.simulation.Run;
import org.mainstay.proof.simulation.Simulation;
import org.mainstay.proof.simulation.Totals;

/// Runs many seeds of the simulation, says how many days went by in a second, and of each seed that
/// broke a promise what happened and how to see it again.
public final class SimulationBenchmark {
  private static final int REPORTS_MAX = 5;
  private static final int SEEDS_BETWEEN_LINES = 500;

  private final Asked asked;
  private final Totals totals = new Totals();
  private final AtomicLong next;

  /// What is to be run.
  ///
  /// @param lanes how many seeds run at the same time, each with a database of its own
  private record Asked(long from, int seeds, int days, int lanes) {
    static Asked read(List<String> words) {
      return new Asked(
          number(words, "--from", 1),
          (int) number(words, "--seeds", 100),
          (int) number(words, "--days", 90),
          (int) number(words, "--lanes", Runtime.getRuntime().availableProcessors()));
    }

    private static long number(List<String> words, String name, long otherwise) {
      int at = words.indexOf(name);
      if (at < 0) {
        return otherwise;
      }
      var typed = at + 1 < words.size() ? words.get(at + 1) : "";
      if (!typed.matches("[0-9]{1,9}")) {
        System.err.println(
            "MAINSTAY-BENCH-002: " + name + " needs a whole number, not “" + typed + "”.");
        System.err.println("Way out: for example --seeds 100 --days 90 --from 1 --lanes 2");
        System.exit(2);
      }
      return Long.parseLong(typed);
    }
  }

  private SimulationBenchmark(Asked asked) {
    this.asked = asked;
    this.next = new AtomicLong(asked.from());
  }

  /// Runs all that was asked for.
  ///
  /// @param words `--seeds N --days N --from SEED --lanes N`
  public static void main(String[] words) throws Exception {
    long broken = new SimulationBenchmark(Asked.read(List.of(words))).run();
    System.exit(broken == 0 ? 0 : 1);
  }

  private long run() throws Exception {
    int lanes = Math.min(asked.lanes(), asked.seeds());
    try (var grounds = new Grounds();
        var threads = Executors.newFixedThreadPool(lanes)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int lane = 0; lane < lanes; lane++) {
        var ground = grounds.another(Path.of("handbook"));
        Callable<Integer> work = () -> lane(ground);
        running.add(threads.submit(work));
      }
      for (Future<Integer> lane : running) {
        lane.get();
      }
      System.out.println(totals.words());
    }
    return totals.broken();
  }

  /// Takes one seed after the other, until there is none left.
  private int lane(Ground ground) {
    int done = 0;
    long seed = next.getAndIncrement();
    while (seed < asked.from() + asked.seeds()) {
      add(Simulation.run(ground, seed, asked.days()));
      done++;
      seed = next.getAndIncrement();
    }
    return done;
  }

  private synchronized void add(Run run) {
    totals.add(run);
    if (asked.seeds() == 1) {
      run.log().forEach(System.out::println);
      System.out.println("event log " + run.hash());
    }
    if (!run.isFine() && totals.broken() <= REPORTS_MAX) {
      System.out.println(run.report());
    }
    if (totals.seeds() % SEEDS_BETWEEN_LINES == 0) {
      System.out.println(totals.words());
    }
  }
}
