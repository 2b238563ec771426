package org.mainstay.house.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tree's own tables, and the leaves that do not hang in it yet.
final class TreeRows {
  private static final String LAST =
      """
      select note
        from house_tree.checkpoint
       order by tree_size desc
       limit 1
      """;

  private static final String AFTER =
      """
      select note
        from house_tree.checkpoint
       where tree_size > :size
       order by tree_size
       limit 1000
      """;

  private static final String OF_SIZE =
      "select note from house_tree.checkpoint where tree_size = :size limit 1";

  private static final String PLACES =
      """
      select leaf_hash
        from house_tree.place
       where place >= :from
       order by place
       limit :many
      """;

  private static final String LOWEST_OF_LATEST =
      "select coalesce(min(leaf_id), 0) from house_tree.place where place >= :from";

  private static final String WAITING =
      """
      select l.id, l.leaf_hash
        from inside_trail.leaf l
       where l.id > :after
         and not exists (select 1 from house_tree.place p where p.leaf_id = l.id)
       order by l.id
       limit :many
      """;

  private static final String HANG =
      """
      insert into house_tree.place (place, leaf_id, leaf_hash)
      select cast(:from as bigint) + number - 1, leaf, hash
        from unnest(:leaves, :hashes) with ordinality as hung (leaf, hash, number)
      """;

  private static final String KEEP =
      """
      insert into house_tree.checkpoint (tree_size, root, written_at, note)
      values (:size, :root, :at, :note)
      """;

  private final JdbcClient trail;

  /// @param trail the trail's own connection
  TreeRows(JdbcClient trail) {
    this.trail = trail;
  }

  /// A leaf that waits for its place.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
  record Waiting(long id, byte[] hash) {}

  /// Waits until nobody else keeps the tree; others wait until this transaction ends.
  void alone() {
    trail.sql("select pg_advisory_xact_lock(7246003)").query((_, _) -> true).single();
  }

  Optional<String> last() {
    return trail.sql(LAST).query(String.class).optional();
  }

  /// The notes of larger trees, the smallest first, 1,000 at most.
  List<String> after(long size) {
    return trail.sql(AFTER).param("size", size).query(String.class).list();
  }

  Optional<String> ofSize(long size) {
    return trail.sql(OF_SIZE).param("size", size).query(String.class).optional();
  }

  /// The hashes from this place on, so many at most.
  List<byte[]> places(long from, int many) {
    return trail
        .sql(PLACES)
        .param("from", from)
        .param("many", many)
        .query((row, _) -> row.getBytes("leaf_hash"))
        .list();
  }

  /// The lowest number of a leaf among those from this place on; 0 if there are none.
  long lowestSince(long from) {
    return trail.sql(LOWEST_OF_LATEST).param("from", from).query(Long.class).single();
  }

  /// Leaves without a place, by their numbers.
  ///
  /// @param after only those with a higher number
  List<Waiting> waiting(long after, int many) {
    return trail
        .sql(WAITING)
        .param("after", after)
        .param("many", many)
        .query(TreeRows::waiting)
        .list();
  }

  private static Waiting waiting(ResultSet row, int number) throws SQLException {
    return new Waiting(row.getLong("id"), row.getBytes("leaf_hash"));
  }

  /// Gives these leaves the places from this one on.
  void hang(long from, List<Waiting> leaves) {
    trail
        .sql(HANG)
        .param("from", from)
        .param("leaves", leaves.stream().map(Waiting::id).toArray(Long[]::new))
        .param("hashes", leaves.stream().map(Waiting::hash).toArray(byte[][]::new))
        .update();
  }

  void keep(Checkpoint checkpoint) {
    trail
        .sql(KEEP)
        .param("size", checkpoint.size())
        .param("root", checkpoint.root())
        .param("at", checkpoint.at().atOffset(ZoneOffset.UTC))
        .param("note", checkpoint.note())
        .update();
  }
}
