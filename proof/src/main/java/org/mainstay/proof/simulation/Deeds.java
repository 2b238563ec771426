package org.mainstay.proof.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.simulation.faults.Faults;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what people and workers do, each in one transaction as a page does, and again with the same
/// form when they were told nothing, or no.
final class Deeds {
  private static final int TRIES_MAX = 5;
  private static final Duration TAKES = Duration.ofSeconds(40);
  private static final Duration TRIES_AGAIN_AFTER = Duration.ofMinutes(2);

  private final TransactionTemplate once;
  private final VirtualClock clock;
  private final Faults faults;
  private final EventLog log;
  private final Map<Became, Integer> counts = new EnumMap<>(Became.class);
  private final List<String> broken = new ArrayList<>();

  /// What became of one try, as the one who tried knows it.
  enum Became {
    OK,
    FAILED,
    INDEFINITE
  }

  Deeds(TransactionTemplate once, VirtualClock clock, Faults faults, EventLog log) {
    this.once = once;
    this.clock = clock;
    this.faults = faults;
    this.log = log;
  }

  /// Sends a form as this worker, and the very same form again until there is an answer.
  <T> Optional<T> does(WorkerId who, String words, Supplier<T> form) {
    return tries(words, () -> inOne(who, form), () -> false);
  }

  /// As before; whoever was told nothing looks first whether it is there already.
  <T> Optional<T> doesOnce(WorkerId who, String words, BooleanSupplier isThere, Supplier<T> form) {
    return tries(words, () -> inOne(who, form), () -> looks(who, isThere::getAsBoolean));
  }

  /// Does this outside a transaction of its own, and again until there is an answer.
  ///
  /// @return whether there was one
  boolean sends(String words, Runnable post) {
    return tries(
            words,
            () -> {
              post.run();
              return true;
            },
            () -> false)
        .isPresent();
  }

  /// Only looks, as this worker.
  <T> T looks(WorkerId who, Supplier<T> look) {
    return inOne(who, look);
  }

  private <T> T inOne(WorkerId who, Supplier<T> work) {
    return Acting.as(
        who,
        () -> {
          T done = once.execute(_ -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }

  private <T> Optional<T> tries(String words, Supplier<T> work, BooleanSupplier isThere) {
    for (int tries = 1; tries <= TRIES_MAX; tries++) {
      clock.passes(TAKES);
      faults.arm();
      try {
        T done = work.get();
        faults.disarm();
        counts.merge(Became.OK, 1, Integer::sum);
        log.write(words + ": " + inWords(done));
        return Optional.of(done);
      } catch (NoSuchCase e) {
        faults.disarm();
        counts.merge(Became.OK, 1, Integer::sum);
        log.write(words + ": no such case");
        return Optional.empty();
      } catch (RuntimeException e) {
        var met = faults.disarm();
        if (met.isEmpty()) {
          log.write(words + ": broke, " + e.getClass().getSimpleName());
          broken.add("“" + words + "” broke: " + e);
          return Optional.empty();
        }
        log.write(words + ": " + met.get().words());
        var became = met.get() == Faults.Kind.REFUSED ? Became.FAILED : Became.INDEFINITE;
        counts.merge(became, 1, Integer::sum);
        clock.passes(TRIES_AGAIN_AFTER);
        if (became == Became.INDEFINITE && isThere.getAsBoolean()) {
          log.write(words + ": it is there");
          return Optional.empty();
        }
      }
    }
    log.write(words + ": given up");
    return Optional.empty();
  }

  private static String inWords(Object done) {
    return done instanceof Record ? done.getClass().getSimpleName() : "ok";
  }

  /// How many tries became what.
  Map<Became, Integer> counts() {
    return Map.copyOf(counts);
  }

  /// What broke without a fault, in sentences.
  List<String> broken() {
    return List.copyOf(broken);
  }
}
