package org.mainstay.house.tree;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Works the whole tree out again from what is written in each leaf, and holds it against what was
/// signed and what was anchored outside.
public final class TrailCheck {
  /// A leaf's own time may be so far from its checkpoint's: a long transaction, a clock put right.
  public static final Duration TIME_APART_MAX = Duration.ofHours(2);

  private static final int ROWS_AT_ONCE = 5_000;

  private static final String CHECKPOINTS =
      """
      select tree_size, root, written_at, note
        from house_tree.checkpoint
       order by tree_size
      """;

  private final DataSource trail;
  private final NoteKey key;

  /// @param trail the trail's own connections
  /// @param key that signed the checkpoints
  public TrailCheck(DataSource trail, NoteKey key) {
    this.trail = trail;
    this.key = key;
  }

  /// What came of it.
  ///
  /// @param leaves that hang in the tree
  /// @param checkpoints in the database
  /// @param anchored notes of the anchor, if there was one
  /// @param waiting leaves that have no place yet, and since when
  /// @param findings each a sentence that names the place; none if all is as it was signed
  public record Report(
      long leaves,
      int checkpoints,
      Optional<Integer> anchored,
      Waiting waiting,
      List<String> findings) {
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /// Leaves without a place.
  public record Waiting(long leaves, Optional<Instant> since) {}

  /// Checks everything, without waiting for whoever writes.
  ///
  /// @param anchored the notes of the anchor; empty checks without one, and then whoever has the
  ///   signing key could have written everything anew
  public Report check(Optional<List<String>> anchored) {
    var once = new TransactionTemplate(new JdbcTransactionManager(trail));
    once.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    once.setReadOnly(true);
    return java.util.Objects.requireNonNull(once.execute(_ -> checked(anchored)));
  }

  private Report checked(Optional<List<String>> anchored) {
    var client = JdbcClient.create(trail);
    var findings = new ArrayList<String>();
    var signed = signed(client, findings);
    int checkpoints = signed.size();
    anchored.ifPresent(notes -> against(notes, signed, findings));
    var template = new JdbcTemplate(trail);
    template.setFetchSize(ROWS_AT_ONCE);
    try (var rows = template.queryForStream(Leaves.ROWS, Leaves.mapper());
        var places = template.queryForStream(PlaceReader.ROWS, PlaceReader.Place::of)) {
      var leaves = new Leaves(rows);
      var reader = new PlaceReader(leaves, signed);
      boolean isFine = places.allMatch(reader::isFine);
      reader.ended().ifPresent(findings::add);
      // After a finding, most leaves were not asked for: nobody knows which of them wait.
      var waiting = isFine ? waiting(leaves, signed, findings) : new Waiting(0, Optional.empty());
      return new Report(reader.leaves(), checkpoints, anchored.map(List::size), waiting, findings);
    }
  }

  /// The checkpoints of the database by their size, as far as they are really signed.
  private NavigableMap<Long, Checkpoint> signed(JdbcClient client, List<String> findings) {
    var signed = new TreeMap<Long, Checkpoint>();
    client
        .sql(CHECKPOINTS)
        .query(
            row -> {
              long size = row.getLong("tree_size");
              var at = row.getObject("written_at", java.time.OffsetDateTime.class).toInstant();
              read(row.getString("note"))
                  .filter(
                      it ->
                          it.size() == size
                              && it.at().equals(at)
                              && java.util.Arrays.equals(it.root(), bytes(row, "root")))
                  .ifPresentOrElse(
                      it -> signed.put(size, it),
                      () ->
                          findings.add(
                              "the checkpoint of %,d leaves is not what was signed"
                                  .formatted(size)));
            });
    Optional<Checkpoint> before = Optional.empty();
    for (Checkpoint one : signed.values()) {
      if (before.filter(it -> it.at().isAfter(one.at())).isPresent()) {
        findings.add(
            "the checkpoint of %,d leaves is older than the one before".formatted(one.size()));
      }
      before = Optional.of(one);
    }
    return signed;
  }

  private static byte[] bytes(java.sql.ResultSet row, String column) {
    try {
      return row.getBytes(column);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("the column " + column + " cannot be read", e);
    }
  }

  private Optional<Checkpoint> read(String note) {
    try {
      return Optional.of(Checkpoint.read(note, key));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What is anchored is in the database, word by word.
  private void against(
      List<String> notes, NavigableMap<Long, Checkpoint> signed, List<String> findings) {
    var anchored = new TreeMap<Long, String>();
    for (String note : notes) {
      var read = read(note);
      if (read.isEmpty()) {
        findings.add(
            "note %,d of the anchor is not signed by this house".formatted(anchored.size()));
        continue;
      }
      long size = read.get().size();
      if (!anchored.isEmpty() && size <= anchored.lastKey()) {
        findings.add("the anchor goes back to %,d leaves".formatted(size));
      }
      anchored.put(size, note);
    }
    for (var one : anchored.entrySet()) {
      var here = Optional.ofNullable(signed.get(one.getKey()));
      if (here.map(Checkpoint::note).filter(one.getValue()::equals).isEmpty()) {
        findings.add(
            "the checkpoint of %,d leaves was anchored, and the database has %s"
                .formatted(one.getKey(), here.isEmpty() ? "none of that size" : "another"));
      }
    }
  }

  /// Leaves that no place asked for: they are young, or somebody put them there later.
  private static Waiting waiting(
      Leaves leaves, NavigableMap<Long, Checkpoint> signed, List<String> findings) {
    var before =
        Optional.ofNullable(signed.lastEntry())
            .map(last -> last.getValue().at().minus(TIME_APART_MAX))
            .orElse(Instant.MIN);
    var rest = leaves.rest().toList();
    var late = rest.stream().filter(leaf -> leaf.at().isBefore(before)).toList();
    if (!late.isEmpty()) {
      findings.add(
          "%,d leaves, the first with the number %d, are older than the last checkpoint and have no place"
              .formatted(
                  late.size(), late.stream().mapToLong(Leaves.Leaf::id).min().orElseThrow()));
    }
    return new Waiting(
        rest.size(), rest.stream().map(Leaves.Leaf::at).min(Comparator.naturalOrder()));
  }
}
