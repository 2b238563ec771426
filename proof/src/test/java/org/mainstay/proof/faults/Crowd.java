package org.mainstay.proof.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.Visitor.Visit;

/// Several people who ask for support at once, and press again where the house went away.
final class Crowd {
  private static final int PEOPLE_AT_ONCE = 3;
  private static final Map<String, String> WORDS =
      Map.of("name", "Wren", "workplace", "The mill", "phone", "01632 960 001");

  private final String baseUrl;
  private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
  private final Queue<ReadyToSend> unanswered = new ConcurrentLinkedQueue<>();
  private final AtomicInteger pressedAgain = new AtomicInteger();

  Crowd(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// A code that somebody was shown, and when by the clock that never jumps.
  private record Receipt(String code, long nanos) {}

  /// Somebody before the button that sends.
  private record ReadyToSend(AskingPerson person, Visit check) {}

  /// Asks until the first receipt of this round is shown and a little longer; then the house goes.
  void asksUntil(Duration patience, Duration longer, Runnable kill) {
    int before = receipts.size();
    var killed = new AtomicBoolean();
    try (var people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
      for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
        people.execute(() -> ask(killed));
      }
      try {
        Eventually.holds(patience, "a receipt is shown", () -> receipts.size() > before);
        LockSupport.parkNanos(longer.toNanos());
      } finally {
        kill.run();
        killed.set(true);
      }
    }
  }

  private void ask(AtomicBoolean killed) {
    for (var again = unanswered.poll(); again != null; again = unanswered.poll()) {
      pressesAgain(again);
    }
    while (!killed.get()) {
      try {
        var person = new AskingPerson(baseUrl, WORDS);
        presses(new ReadyToSend(person, person.isReadyToSend()));
      } catch (RuntimeException | AssertionError whileBeingKilled) {
        // Nothing was sent yet, so nothing was promised.
        Thread.onSpinWait();
      }
    }
  }

  private void pressesAgain(ReadyToSend ready) {
    if (presses(ready)) {
      pressedAgain.incrementAndGet();
    }
  }

  private boolean presses(ReadyToSend ready) {
    try {
      if (!ready.check().path().equals("/p/check")) {
        return false;
      }
      ready.person().sends(ready.check());
      // Pressed twice: the same receipt, and one request.
      String code = AskingPerson.code(ready.person().sends(ready.check()));
      receipts.add(new Receipt(code, System.nanoTime()));
      return true;
    } catch (RuntimeException | AssertionError whileBeingKilled) {
      unanswered.add(ready);
      return false;
    }
  }

  /// Whoever was not answered presses the button once more, as anybody would.
  void everybodyPressesAgain() {
    for (var ready : List.copyOf(unanswered)) {
      unanswered.remove(ready);
      pressesAgain(ready);
    }
    if (!unanswered.isEmpty()) {
      throw new AssertionError(unanswered.size() + " people get no answer from a standing house");
    }
  }

  /// How many pressed the button and saw no receipt.
  int unanswered() {
    return unanswered.size();
  }

  /// How many got their receipt only when they pressed again.
  int pressedAgain() {
    return pressedAgain.get();
  }

  /// The codes that were shown.
  List<String> receipts() {
    return receipts.stream().map(Receipt::code).toList();
  }

  /// Those of them that were shown before this moment.
  List<String> receiptsBefore(long nanos) {
    return receipts.stream().filter(it -> it.nanos() - nanos < 0).map(Receipt::code).toList();
  }

  /// How often somebody who comes back with this code finds their request.
  int timesFound(String receipt) {
    var page = AskingPerson.comesBack(baseUrl, receipt);
    return page.words().split("We have your request", -1).length - 1;
  }
}
