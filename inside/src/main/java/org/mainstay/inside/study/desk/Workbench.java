package org.mainstay.inside.study.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Works questions out in the background, one after the other, and says what it is doing.
///
/// What is under way is known in memory alone: after the house was stopped nothing is, and a result
/// that was never ended is seen to have been cut off.
public final class Workbench {
  /// How many wait at most, all workers together.
  static final int WAITING_MAX = 20;

  private static final System.Logger LOG = System.getLogger(Workbench.class.getName());

  /// A file could not be worked on because of a fault of ours; it is kept as it is.
  static final String FAULT = "MAINSTAY-STUDY-031";

  private final Map<Result.Id, String> underWay = new ConcurrentHashMap<>();
  private final Map<Result.Id, Thread> working = new ConcurrentHashMap<>();
  private final Semaphore turn = new Semaphore(1, true);
  private final Uploads uploads;
  private final Results results;
  private final TransactionTemplate once;
  private final Reckoning reckoning;

  /// @param insideOnce one transaction of whoever acts
  /// @param version of Mainstay, printed in every report
  public Workbench(
      Uploads uploads, Results results, TransactionTemplate insideOnce, String version) {
    this.uploads = uploads;
    this.results = results;
    this.once = insideOnce;
    this.reckoning = new Reckoning(version);
  }

  /// Whether too many wait already.
  boolean isFull() {
    return underWay.size() >= WAITING_MAX;
  }

  /// What is being done for a result now, or nothing if nothing is.
  Optional<String> doing(Result.Id id) {
    return Optional.ofNullable(underWay.get(id));
  }

  /// Begins once the transaction that asked is over.
  void begin(Upload upload, Result.Id id, Asked asked) {
    WorkerId worker = Acting.now();
    underWay.put(id, "Waiting for its turn");
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              // A thread of the machine: sums would hold up a virtual thread's carrier, and so
              // pages.
              Thread.ofPlatform()
                  .daemon()
                  .name("study")
                  .start(() -> Acting.as(worker, () -> inTurn(upload, id, asked)));
            } else {
              underWay.remove(id);
            }
          }
        });
  }

  /// Stops what is being done for a result; at once to whoever looks, and soon in earnest.
  void stop(Result.Id id) {
    underWay.remove(id);
    working.computeIfPresent(
        id,
        (_, thread) -> {
          thread.interrupt();
          return thread;
        });
  }

  private boolean isStopped(Result.Id id) {
    return !underWay.containsKey(id);
  }

  private void inTurn(Upload upload, Result.Id id, Asked asked) {
    working.put(id, Thread.currentThread());
    try {
      turn.acquire();
      try {
        work(upload, id, asked);
      } finally {
        turn.release();
      }
    } catch (InterruptedException _) {
      // Stopped while it waited: there is nothing to undo.
    } catch (RuntimeException | OutOfMemoryError e) {
      if (!isStopped(id)) {
        // The kind alone: a message may hold a cell.
        LOG.log(System.Logger.Level.ERROR, "{0}: {1}", FAULT, e.getClass().getName());
        once.executeWithoutResult(_ -> results.fault(id));
      }
    } finally {
      working.remove(id);
      underWay.remove(id);
    }
  }

  private void work(Upload upload, Result.Id id, Asked asked) {
    say(id, "Reading the file");
    if (isStopped(id)) {
      return;
    }
    Optional<byte[]> content = once.execute(_ -> uploads.content(upload.id()));
    if (content == null || content.isEmpty()) {
      return;
    }
    var ended = reckoning.of(asked, upload.understood(), content.get(), words -> say(id, words));
    say(id, "Keeping the results");
    if (!isStopped(id)) {
      once.executeWithoutResult(_ -> results.end(upload.id(), id, ended));
    }
  }

  private void say(Result.Id id, String words) {
    if (!words.isEmpty()) {
      underWay.computeIfPresent(
          id, (_, _) -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
  }
}
