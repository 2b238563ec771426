package org.mainstay.house.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mainstay.inside.trail.LeafHash;
import org.springframework.jdbc.core.RowMapper;

/// The leaves by their numbers, each read once; those that hang elsewhere than their number says
/// wait in memory until they are asked for.
final class Leaves {
  static final String ROWS =
      """
      select id, at, worker_id, person_key, event, why, leaf_hash
        from inside_trail.leaf
       order by id
      """;

  private final Iterator<Leaf> rows;
  private final Map<Long, Leaf> passed = new HashMap<>();

  /// @param rows in the order of [#ROWS]
  Leaves(Stream<Leaf> rows) {
    this.rows = rows.iterator();
  }

  /// One leaf as it stands.
  ///
  /// @param kept the hash that it bears
  /// @param worked the hash that is right for what is written in it
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
  record Leaf(long id, Instant at, byte[] kept, byte[] worked) {}

  /// Reads rows of [#ROWS].
  static RowMapper<Leaf> mapper() {
    var hash = new LeafHash();
    return (row, _) -> leaf(row, hash);
  }

  private static Leaf leaf(ResultSet row, LeafHash hash) throws SQLException {
    var at = row.getObject(2, OffsetDateTime.class).toInstant();
    byte[] worked =
        hash.of(
            at,
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            row.getString(5),
            row.getString(6));
    return new Leaf(row.getLong(1), at, row.getBytes(7), worked);
  }

  /// The leaf with this number, which nobody asked for before; empty if there is none.
  Optional<Leaf> take(long id) {
    Leaf before = passed.remove(id);
    if (before != null) {
      return Optional.of(before);
    }
    while (rows.hasNext()) {
      Leaf leaf = rows.next();
      if (leaf.id == id) {
        return Optional.of(leaf);
      }
      passed.put(leaf.id, leaf);
      if (leaf.id > id) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Those that nobody asked for.
  Stream<Leaf> rest() {
    Iterable<Leaf> others = () -> rows;
    return Stream.concat(
        passed.values().stream(), StreamSupport.stream(others.spliterator(), false));
  }
}
