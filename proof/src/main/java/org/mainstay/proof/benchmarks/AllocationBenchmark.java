package org.mainstay.proof.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.sums.allocation.Allocation;
import org.mainstay.sums.allocation.Meeting;
import org.mainstay.sums.allocation.Rules;
import org.mainstay.sums.allocation.Suggestion;
import org.mainstay.sums.allocation.Talk;
import org.mainstay.sums.allocation.Today;
import org.mainstay.sums.allocation.Waiting;
import org.mainstay.sums.allocation.Worker;

/// How long it takes to suggest a worker for everybody who waits, with every reason, beside looking
/// once at each pair of a person and a worker, which no way of suggesting can leave out.
public final class AllocationBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final long SEED = 18;
  private static final int SKILLS = 8;
  private static final List<Meeting.Way> WAYS =
      List.of(new Meeting.Way.Video(), new Meeting.Way.Phone(), new Meeting.Way.Room("Northgate"));

  private final SplittableRandom random = new SplittableRandom(SEED);

  private AllocationBenchmark() {}

  /// Measures a large team, where half of those who wait can have a place, and the most there can
  /// be.
  public static void main(String[] words) {
    System.out.println(
        "what                                              measured     target  floor in this run");
    new AllocationBenchmark().measure(200, 30, "2000 ms", 100);
    new AllocationBenchmark().measure(Today.WAITING_MAX, Today.WORKERS_MAX, "", 3);
  }

  private void measure(int people, int workers, String target, int repeats) {
    var today = today(people, workers);
    var ours = Timed.of(repeats, () -> suggested(today));
    var floor = Timed.of(repeats, () -> pairs(today));
    String what = "%,d wait, %d workers, %,d suggested".formatted(people, workers, ours.result());
    HatchBenchmark.line(what + ", median", millis(ours.time().median()), target, "");
    HatchBenchmark.line(what + ", cold", millis(ours.time().first()), target, "");
    HatchBenchmark.line(
        what + ", least",
        millis(ours.time().least()),
        target,
        String.format(
            Locale.ROOT,
            "each pair once (%,d suit): %.2f ms, ratio %.1f",
            floor.result(),
            floor.time().least(),
            ours.time().least() / floor.time().least()));
  }

  /// Suggests, with every sentence as a page would show it; how many have a worker.
  private static long suggested(Today today) {
    long words = 0;
    long taken = 0;
    for (Suggestion each : Allocation.suggest(today, Rules.USUAL)) {
      words += each.sentences().size();
      taken += each instanceof Suggestion.Take ? 1 : 0;
    }
    if (words < 3L * today.waiting().size()) {
      throw new IllegalStateException("only " + words + " sentences");
    }
    return taken;
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  /// How many pairs have what is required, a way and an hour in common, and no exclusion.
  private static long pairs(Today today) {
    long suit = 0;
    for (Waiting one : today.waiting()) {
      for (Worker worker : today.workers()) {
        if (!one.ties().excluded().contains(worker.id())
            && worker.brings().skills().containsAll(one.needs().required())
            && !Collections.disjoint(one.meeting().ways(), worker.meeting().ways())
            && !Collections.disjoint(one.meeting().hours(), worker.meeting().hours())) {
          suit++;
        }
      }
    }
    return suit;
  }

  private Today today(int people, int workers) {
    return new Today(
        DAY,
        IntStream.range(0, people).mapToObj(i -> waiting(i, workers)).toList(),
        IntStream.range(0, workers).mapToObj(i -> worker(i, people / workers)).toList());
  }

  private Waiting waiting(int number, int workers) {
    return new Waiting(
        new Waiting.Id("p" + number),
        DAY.minusDays(random.nextInt(60)),
        new Waiting.Needs(Set.of(), some(0.1), some(0.3)),
        new Talk(List.of("English"), false, new Talk.AskedGender.Preferred("a woman")),
        new Meeting(ways(), hours(0.1)),
        new Waiting.Ties(
            Set.of(new Worker.Id("w" + random.nextInt(workers))),
            Set.of(new Worker.Id("w" + random.nextInt(workers))),
            new Waiting.NextStep.NotAgreed()));
  }

  private Worker worker(int number, int places) {
    return new Worker(
        new Worker.Id("w" + number),
        "Worker " + number,
        new Worker.Brings(
            "clinician",
            some(0.5),
            Set.of("English"),
            new Worker.Gender.Given(random.nextBoolean() ? "a woman" : "a man")),
        new Meeting(ways(), hours(0.4)),
        new Worker.Places(random.nextInt(places + 1), places));
  }

  private Set<String> some(double share) {
    var some = new HashSet<String>();
    for (int skill = 0; skill < SKILLS; skill++) {
      if (random.nextDouble() < share) {
        some.add("skill " + skill);
      }
    }
    return some;
  }

  private List<Meeting.Way> ways() {
    var ways = new ArrayList<Meeting.Way>();
    ways.add(WAYS.get(random.nextInt(WAYS.size())));
    if (random.nextBoolean() && !ways.contains(WAYS.getFirst())) {
      ways.add(WAYS.getFirst());
    }
    return ways;
  }

  private Set<Meeting.Hour> hours(double share) {
    var hours = new HashSet<Meeting.Hour>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int begins = 8; begins < 20; begins++) {
        if (random.nextDouble() < share) {
          hours.add(new Meeting.Hour(day, begins));
        }
      }
    }
    return hours;
  }
}
