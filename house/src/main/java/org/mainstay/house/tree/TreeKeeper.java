package org.mainstay.house.tree;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.mainstay.house.tree.TreeFault.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Hangs the trail's leaves into the tree, signs what it came to, and anchors it outside.
///
/// The database comes first and the anchor second. Whoever was killed in between is caught up with
/// by the next turn, before anything else is signed. Nothing here waits for, or holds up, whoever
/// writes a leaf.
public final class TreeKeeper {
  /// So many leaves at most stand between two checkpoints.
  public static final int LEAVES_MAX = 1_000;

  /// So long at most a leaf waits for its checkpoint.
  public static final Duration WAIT_MAX = Duration.ofSeconds(60);

  /// A transaction that ends late has a leaf with a number below others: so far back each turn
  /// looks.
  private static final long LATE_LEAVES = 20_000;

  /// And now and then it looks back to the first.
  private static final Duration LOOKS_AT_ALL = Duration.ofHours(1);

  private static final int READ_AT_ONCE = 20_000;

  private final TreeRows rows;
  private final TransactionTemplate once;
  private final Anchor anchor;
  private final KeyPair keys;
  private final InstantSource clock;
  private final NoteKey key;
  private Growing tree = new Growing();
  private Instant looksAtAllAt = Instant.MIN;
  private long lookedUntil;

  /// @param trail the trail's own connection
  /// @param once one transaction of it
  /// @param keys sign checkpoints
  public TreeKeeper(
      JdbcClient trail,
      TransactionTemplate once,
      Anchor anchor,
      KeyPair keys,
      InstantSource clock) {
    this.rows = new TreeRows(trail);
    this.once = once;
    this.anchor = anchor;
    this.keys = keys;
    this.clock = clock;
    this.key = NoteKey.of(keys.getPublic());
  }

  /// One turn: everything that is due.
  ///
  /// @return how many leaves got their place
  /// @throws TreeFault if database and anchor do not agree, and then nothing is signed
  public synchronized int turn() {
    int hung = 0;
    int more = LEAVES_MAX;
    while (more == LEAVES_MAX) {
      more = checkpoint();
      hung += more;
    }
    if (hung > 0) {
      once.executeWithoutResult(
          _ -> {
            rows.alone();
            anchored();
          });
    }
    return hung;
  }

  /// The latest checkpoint; empty before the first.
  public Optional<Checkpoint> last() {
    return Optional.ofNullable(once.execute(_ -> rows.last().map(this::read)))
        .flatMap(found -> found);
  }

  private int checkpoint() {
    var grown = tree.copy();
    boolean isDone = false;
    try {
      var hung =
          once.execute(
              _ -> {
                rows.alone();
                return grow(grown, anchored());
              });
      // What was not committed did not grow.
      tree = grown;
      isDone = true;
      return hung == null ? 0 : hung;
    } finally {
      if (!isDone) {
        lookedUntil = 0;
        looksAtAllAt = Instant.MIN;
      }
    }
  }

  private int grow(Growing grown, Optional<Checkpoint> last) {
    catchUp(grown, last);
    var now = clock.instant();
    boolean looksAtAll = !now.isBefore(looksAtAllAt);
    var fresh = rows.waiting(looksAtAll ? lookedUntil : beforeLate(grown.size()), LEAVES_MAX);
    boolean isDue =
        fresh.size() == LEAVES_MAX
            || last.map(it -> !now.isBefore(it.at().plus(WAIT_MAX)) || now.isBefore(it.at()))
                .orElse(true);
    if (looksAtAll && fresh.size() < LEAVES_MAX && (isDue || fresh.isEmpty())) {
      looksAtAllAt = now.plus(LOOKS_AT_ALL);
      lookedUntil = 0;
    }
    if (fresh.isEmpty() || !isDue) {
      return 0;
    }
    if (fresh.size() == LEAVES_MAX && looksAtAll) {
      lookedUntil = fresh.getLast().id();
    }
    rows.hang(grown.size(), fresh);
    fresh.forEach(leaf -> grown.add(leaf.hash()));
    // A clock that was put back does not make a checkpoint older than the one before.
    var at = last.map(Checkpoint::at).filter(now::isBefore).orElse(now);
    rows.keep(Checkpoint.sign(grown.size(), grown.root(), at, keys));
    return fresh.size();
  }

  /// The number after which a leaf may still come late.
  private long beforeLate(long size) {
    return size <= LATE_LEAVES ? 0 : rows.lowestSince(size - LATE_LEAVES) - 1;
  }

  /// Reads what others hung in meanwhile, or everything after a start.
  private void catchUp(Growing grown, Optional<Checkpoint> last) {
    long size = last.map(Checkpoint::size).orElse(0L);
    while (grown.size() < size) {
      int many = (int) Math.min(READ_AT_ONCE, size - grown.size());
      var hashes = rows.places(grown.size(), many);
      if (hashes.isEmpty()) {
        throw new TreeFault(Kind.GROWN_OTHERWISE, "the tree of %,d leaves".formatted(size));
      }
      hashes.forEach(grown::add);
    }
    last.ifPresent(
        it -> {
          if (grown.size() != size || !Arrays.equals(grown.root(), it.root())) {
            throw new TreeFault(Kind.GROWN_OTHERWISE, "the tree of %,d leaves".formatted(size));
          }
        });
  }

  /// Brings the anchor up to what the database has.
  ///
  /// @return the last checkpoint of both
  private Optional<Checkpoint> anchored() {
    var last = rows.last().map(this::read);
    var there = anchor.last().map(this::readAnchored);
    if (there.isPresent()) {
      var note = rows.ofSize(there.get().size());
      if (!note.equals(Optional.of(there.get().note()))) {
        throw new TreeFault(Kind.BEHIND_THE_ANCHOR, "the anchor");
      }
    }
    long size = there.map(Checkpoint::size).orElse(0L);
    var missing = rows.after(size);
    while (!missing.isEmpty()) {
      for (String note : missing) {
        size = read(note).size();
        anchor.append(note);
      }
      missing = rows.after(size);
    }
    return last;
  }

  private Checkpoint read(String note) {
    try {
      return Checkpoint.read(note, key);
    } catch (IllegalArgumentException e) {
      throw new TreeFault(Kind.GROWN_OTHERWISE, "a checkpoint in the database", e);
    }
  }

  private Checkpoint readAnchored(String note) {
    try {
      return Checkpoint.read(note, key);
    } catch (IllegalArgumentException e) {
      throw new TreeFault(Kind.ANCHOR_UNREADABLE, "the anchor", e);
    }
  }
}
