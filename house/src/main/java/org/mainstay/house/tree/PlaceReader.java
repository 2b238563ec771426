package org.mainstay.house.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.trail.LeafHash;
import org.springframework.jdbc.core.RowCallbackHandler;

/// Goes through the places in their order, works each leaf's hash out again, and stops at the first
/// that is not as it was signed.
final class PlaceReader implements RowCallbackHandler {
  static final String ROWS =
      """
      select p.place, p.leaf_hash as hung, l.leaf_hash, l.at, l.worker_id, l.person_key, l.event,
             l.why
        from house_tree.place p
        left join inside_trail.leaf l on l.id = p.leaf_id
       order by p.place
      """;

  private final LeafHash hash = new LeafHash();
  private final Growing tree = new Growing();
  private final NavigableMap<Long, Checkpoint> signed;
  private @Nullable Checkpoint before;
  private @Nullable Checkpoint next;
  private @Nullable String finding;

  /// @param signed the checkpoints by their size
  PlaceReader(NavigableMap<Long, Checkpoint> signed) {
    this.signed = signed;
    this.next = after(0);
  }

  private @Nullable Checkpoint after(long size) {
    var entry = signed.higherEntry(size);
    return entry == null ? null : entry.getValue();
  }

  /// How many leaves were found as they were signed.
  long leaves() {
    return tree.size();
  }

  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (finding != null) {
      return;
    }
    long index = tree.size();
    byte[] hung = row.getBytes(2);
    finding = wrong(row, index, hung);
    if (finding != null) {
      return;
    }
    tree.add(hung);
    var due = next;
    if (due != null && due.size() == tree.size()) {
      if (!Arrays.equals(due.root(), tree.root())) {
        finding =
            "the first changed leaf is one of %,d to %,d: their tree is not what the checkpoint of %,d leaves signed"
                .formatted(before == null ? 0 : before.size(), index, due.size());
      }
      before = due;
      next = after(due.size());
    }
  }

  private @Nullable String wrong(ResultSet row, long index, byte[] hung) throws SQLException {
    if (row.getLong(1) != index) {
      return "leaf %,d has no place: the next one has place %,d".formatted(index, row.getLong(1));
    }
    byte[] kept = row.getBytes(3);
    if (kept == null) {
      return "leaf %,d was taken away".formatted(index);
    }
    var at = row.getObject(4, OffsetDateTime.class).toInstant();
    byte[] worked =
        hash.of(
            at,
            row.getObject(5, UUID.class),
            row.getObject(6, UUID.class),
            row.getString(7),
            row.getString(8));
    if (!Arrays.equals(worked, kept)) {
      return "leaf %,d was changed: what is written in it is not what its hash says"
          .formatted(index);
    }
    if (!Arrays.equals(kept, hung)) {
      return "leaf %,d was changed: it is not the one that was hung in there".formatted(index);
    }
    return next == null
        ? "leaf %,d hangs behind the last checkpoint, and nobody signed it".formatted(index)
        : time(at, index, next);
  }

  /// Nobody writes down long afterwards what was done, or ahead of it.
  private @Nullable String time(Instant at, long index, Checkpoint after) {
    boolean isTooOld = before != null && at.isBefore(before.at().minus(TrailCheck.TIME_APART_MAX));
    boolean isAhead = at.isAfter(after.at().plus(TrailCheck.TIME_APART_MAX));
    return isTooOld || isAhead
        ? "leaf %,d bears a time that is not that of its checkpoint".formatted(index)
        : null;
  }

  /// What was wrong, once all rows were read.
  Optional<String> ended() {
    if (finding == null && next != null) {
      return Optional.of(
          "leaf %,d was taken away, and all after it: a checkpoint signed %,d leaves"
              .formatted(tree.size(), signed.lastKey()));
    }
    return Optional.ofNullable(finding);
  }
}
