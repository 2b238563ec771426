package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;

/// Whoever was shown a receipt finds their request again, whatever was killed meanwhile.
@Tag("slow")
class KillTest {
  private static final int ROUNDS = Integer.getInteger("mainstay.kills", 20);
  private static final int PEOPLE_AT_ONCE = 3;
  private static final long SEED = 20_261_122;
  private static final int LONGER_MILLIS_MAX = 5_000;
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Path folder = TestHouse.directory("killed");
  private final Queue<String> codes = new ConcurrentLinkedQueue<>();

  @Test
  void every_receipt_shown_opens_after_the_whole_house_is_killed_again_and_again() {
    var chance = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      everybodyAsksUntilKilled(HouseProcess.start(folder), chance.nextInt(LONGER_MILLIS_MAX));
    }
    var house = HouseProcess.start(folder);
    List<String> lost = codes.stream().filter(code -> timesFound(house, code) == 0).toList();
    List<String> twice = codes.stream().filter(code -> timesFound(house, code) > 1).toList();
    nothingIsLeftOf(house.kill());
    System.out.printf(
        "killed %d times, %d receipts shown, %d lost, %d twice%n",
        ROUNDS, codes.size(), lost.size(), twice.size());
    assertThat(codes).as("people who were shown a receipt").hasSizeGreaterThan(ROUNDS);
    assertThat(lost).as("receipts that do not open").isEmpty();
    assertThat(twice).as("requests that are there twice").isEmpty();
  }

  private void everybodyAsksUntilKilled(HouseProcess house, int longerMillis) {
    var killed = new AtomicBoolean();
    try (var people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
      IntStream.range(0, PEOPLE_AT_ONCE)
          .forEach(i -> people.execute(() -> askUntil(killed, house.baseUrl())));
      LockSupport.parkNanos(Duration.ofMillis(2_000L + longerMillis).toNanos());
      var tree = house.kill();
      killed.set(true);
      nothingIsLeftOf(tree);
    }
  }

  private void askUntil(AtomicBoolean killed, String baseUrl) {
    var words = Map.of("name", "Wren", "workplace", "The mill", "phone", "01632 960 001");
    while (!killed.get()) {
      try {
        var person = new AskingPerson(baseUrl, words);
        var check = person.isReadyToSend();
        person.sends(check);
        // Pressed twice: the same receipt, and one request.
        codes.add(AskingPerson.code(person.sends(check)));
      } catch (RuntimeException | AssertionError whileBeingKilled) {
        // No receipt was shown, so nothing was promised.
        Thread.onSpinWait();
      }
    }
  }

  private static int timesFound(HouseProcess house, String code) {
    var page = AskingPerson.comesBack(house.baseUrl(), code);
    return page.words().split("We have your request", -1).length - 1;
  }

  private static void nothingIsLeftOf(List<ProcessHandle> tree) {
    Eventually.holds(
        SOON,
        "no process of the house is left",
        () -> tree.stream().noneMatch(ProcessHandle::isAlive));
  }
}
