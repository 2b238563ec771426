package org.mainstay.house.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through the places in their order, works each leaf's hash out again, and stops at the first
/// that is not as it was signed.
final class PlaceReader {
  static final String ROWS =
      """
      select place, leaf_id, leaf_hash
        from house_tree.place
       order by place
      """;

  private final Growing tree = new Growing();
  private final Leaves leaves;
  private final NavigableMap<Long, Checkpoint> signed;
  private @Nullable Checkpoint before;
  private @Nullable Checkpoint next;
  private @Nullable String finding;

  /// @param signed the checkpoints by their size
  PlaceReader(Leaves leaves, NavigableMap<Long, Checkpoint> signed) {
    this.leaves = leaves;
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

  /// One place.
  ///
  /// @param hung the hash of what was hung in there
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
  record Place(long number, long leaf, byte[] hung) {
    static Place of(ResultSet row, int number) throws SQLException {
      return new Place(row.getLong(1), row.getLong(2), row.getBytes(3));
    }
  }

  /// Looks at the next place.
  ///
  /// @return whether all is well so far
  boolean isFine(Place place) {
    long index = tree.size();
    finding = wrong(place, index);
    if (finding == null) {
      hung(place.hung, index);
    }
    return finding == null;
  }

  private void hung(byte[] hung, long index) {
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

  private @Nullable String wrong(Place place, long index) {
    if (place.number != index) {
      return "leaf %,d has no place: the next one has place %,d".formatted(index, place.number);
    }
    var found = leaves.take(place.leaf);
    if (found.isEmpty()) {
      return "leaf %,d was taken away".formatted(index);
    }
    var leaf = found.get();
    if (!Arrays.equals(leaf.kept(), place.hung) || !Arrays.equals(leaf.worked(), place.hung)) {
      return "leaf %,d was changed: what is written in it is not what was hung in there"
          .formatted(index);
    }
    return next == null
        ? "leaf %,d hangs behind the last checkpoint, and nobody signed it".formatted(index)
        : time(leaf.at(), index, next);
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
