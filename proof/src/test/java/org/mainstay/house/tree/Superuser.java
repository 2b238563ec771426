package org.mainstay.house.tree;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mainstay.inside.trail.LeafHash;

/// Somebody with all powers over the database, who edits the trail at a place of chance.
final class Superuser {
  private static final List<String> TABLES =
      List.of("inside_trail.leaf", "house_tree.place", "house_tree.checkpoint");

  private final TrailLog log;
  private final Random random;
  private final KeyPair others;

  /// @param others a key that is not the house's
  Superuser(TrailLog log, Random random, KeyPair others) {
    this.log = log;
    this.random = random;
    this.others = others;
  }

  /// Keeps everything as it is, to put it back later.
  void remembers() {
    for (String table : TABLES) {
      run("create table %s as table %s".formatted(copy(table), table));
    }
  }

  void putsBack() {
    for (String table : TABLES) {
      run("truncate " + table);
      run("insert into %s overriding system value table %s".formatted(table, copy(table)));
    }
  }

  private static String copy(String table) {
    return "public." + table.replace('.', '_');
  }

  private void run(String sql, Object... words) {
    if (log.admin.sql(sql).params(words).update() < 0) {
      throw new IllegalStateException(sql);
    }
  }

  private long leaves() {
    return log.count("inside_trail.leaf");
  }

  /// A number of a leaf, from 1.
  private long some() {
    return 1 + random.nextLong(leaves());
  }

  /// The size of a checkpoint that is not the last.
  private long anEarlierSize() {
    var sizes = sizes();
    return sizes.get(random.nextInt(sizes.size() - 1));
  }

  private List<Long> sizes() {
    return log.admin
        .sql("select tree_size from house_tree.checkpoint order by tree_size")
        .query(Long.class)
        .list();
  }

  /// Does it.
  ///
  /// @return the place of the leaf where it shows first, or -1 where that is not one leaf
  long does(Edit edit) {
    long id = some();
    return switch (edit) {
      case CHANGE_A_COLUMN -> changesAColumn(id);
      case CHANGE_A_LEAF_AND_ITS_HASH -> changes(id, false);
      case CHANGE_A_LEAF_AND_BOTH_HASHES -> unnamed(() -> changes(id, true));
      case DELETE_A_LEAF -> {
        run("delete from inside_trail.leaf where id = ?", id);
        yield id - 1;
      }
      case DELETE_A_LEAF_AND_ITS_PLACE -> deletes(id);
      case DELETE_A_LEAF_AND_CLOSE_THE_GAP -> unnamed(() -> closesTheGap(deletes(id)));
      case ADD_AN_OLD_LEAF -> unnamed(() -> adds(oldTime()));
      case ADD_A_LEAF_WITH_A_PLACE -> addsWithAPlace();
      case SWAP_TWO_LEAVES ->
          swaps(id, "inside_trail.leaf", "id", "at, worker_id, person_key, event, why, leaf_hash");
      case SWAP_TWO_PLACES -> swapsPlaces(id);
      case CUT_THE_TAIL -> cuts(anEarlierSize());
      case CUT_THE_TAIL_WITH_ITS_CHECKPOINTS -> unnamed(this::rollsBack);
      case PUT_AN_OLD_CHECKPOINT_LAST -> unnamed(this::replays);
      case TAKE_A_CHECKPOINT_AWAY -> {
        run("delete from house_tree.checkpoint where tree_size = ?", anEarlierSize());
        yield -1;
      }
      case CHANGE_THE_TIME_OF_A_CHECKPOINT -> {
        run(
            "update house_tree.checkpoint set written_at = written_at + interval '1 minute' where tree_size = ?",
            anEarlierSize());
        yield -1;
      }
      case WRITE_ALL_ANEW_WITHOUT_A_KEY -> unnamed(() -> writesAnew(id, List.of()));
      case WRITE_ALL_ANEW_WITH_ANOTHER_KEY -> unnamed(() -> writesAnew(id, List.of(others)));
      case WRITE_ALL_ANEW_WITH_OUR_KEY -> unnamed(() -> writesAnew(id, List.of(log.keys)));
    };
  }

  private long addsWithAPlace() {
    long place = leaves();
    adds(log.clock.instant());
    run(
        "insert into house_tree.place select ?, id, leaf_hash from inside_trail.leaf order by id desc limit 1",
        place);
    return place;
  }

  private static long unnamed(Runnable edit) {
    edit.run();
    return -1;
  }

  private long changesAColumn(long id) {
    String change =
        List.of(
                "at = at + interval '1 microsecond'",
                "worker_id = gen_random_uuid()",
                "person_key = gen_random_uuid()",
                "event = event || '.'",
                "why = 'to read your request'",
                "leaf_hash = sha256(leaf_hash)")
            .get(random.nextInt(6));
    run("update inside_trail.leaf set " + change + " where id = ?", id);
    return id - 1;
  }

  /// Changes why, and the hash to what is then right.
  private long changes(long id, boolean isThorough) {
    run("update inside_trail.leaf set why = why || '!' where id = ?", id);
    run("update inside_trail.leaf set leaf_hash = ? where id = ?", hashOf(id), id);
    if (isThorough) {
      run("update house_tree.place set leaf_hash = ? where leaf_id = ?", hashOf(id), id);
    }
    return id - 1;
  }

  private byte[] hashOf(long id) {
    return log.admin
        .sql("select at, worker_id, person_key, event, why from inside_trail.leaf where id = ?")
        .params(id)
        .query(
            (row, _) ->
                new LeafHash()
                    .of(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5)))
        .single();
  }

  private long deletes(long id) {
    run("delete from inside_trail.leaf where id = ?", id);
    run("delete from house_tree.place where leaf_id = ?", id);
    return id - 1;
  }

  private void closesTheGap(long place) {
    run("update house_tree.place set place = place + 10000000 where place > ?", place);
    run("update house_tree.place set place = place - 10000001 where place > 10000000");
  }

  /// Long before the last checkpoint.
  private Instant oldTime() {
    return log.clock.instant().minus(Duration.ofHours(60 + random.nextInt(500)));
  }

  private void adds(Instant at) {
    var worker = TrailLog.worker(2).value();
    var person = TrailLog.person(random.nextInt(50));
    run(
        "insert into inside_trail.leaf (at, worker_id, person_key, event, why, leaf_hash) values (?, ?, ?, 'opened', 'to support you', ?)",
        at.atOffset(ZoneOffset.UTC),
        worker,
        person,
        new LeafHash().of(at, worker, person, "opened", "to support you"));
  }

  /// Two rows change what they say, and keep their numbers.
  private long swaps(long id, String table, String by, String columns) {
    long first = by.equals("id") ? id : id - 1;
    long second = first == 1 ? 2 : first - 1;
    run(
        """
        update %1$s as one
           set (%3$s) = (select %3$s from %1$s as other where other.%2$s = ? + ? - one.%2$s)
         where one.%2$s in (?, ?)
        """
            .formatted(table, by, columns),
        first,
        second,
        first,
        second);
    return Math.min(first, second) - (by.equals("id") ? 1 : 0);
  }

  /// The places of two leaves, each with its right hash: shows in the tree alone.
  private long swapsPlaces(long id) {
    run("alter table house_tree.place drop constraint place_leaf_id_key");
    if (swaps(id, "house_tree.place", "place", "leaf_id, leaf_hash") < 0) {
      throw new IllegalStateException("no place of " + id);
    }
    run("alter table house_tree.place add constraint place_leaf_id_key unique (leaf_id)");
    return -1;
  }

  private long cuts(long size) {
    run("delete from house_tree.place where place >= ?", size);
    run("delete from inside_trail.leaf where id > ?", size);
    return size;
  }

  private void rollsBack() {
    long size = anEarlierSize();
    cuts(size);
    run("delete from house_tree.checkpoint where tree_size > ?", size);
  }

  private void replays() {
    run(
        """
        update house_tree.checkpoint as late
           set root = early.root, note = early.note
          from house_tree.checkpoint early
         where early.tree_size = ? and late.tree_size = ?
        """,
        anEarlierSize(),
        sizes().getLast());
  }

  /// Changes a leaf and everything that follows from it.
  ///
  /// @param with signs the checkpoints anew; none leaves the old signatures under the new roots
  private void writesAnew(long id, List<KeyPair> with) {
    changes(id, true);
    var hashes =
        log.admin
            .sql("select leaf_hash from house_tree.place order by place")
            .query((row, _) -> row.getBytes(1))
            .list();
    var tree = new Growing();
    var sizes = new ArrayList<>(sizes());
    for (byte[] hash : hashes) {
      tree.add(hash);
      if (sizes.contains(tree.size())) {
        signsAnew(tree.size(), tree.root(), with);
      }
    }
  }

  private void signsAnew(long size, byte[] root, List<KeyPair> with) {
    String old =
        log.admin
            .sql("select note from house_tree.checkpoint where tree_size = ?")
            .params(size)
            .query(String.class)
            .single();
    var at = Checkpoint.read(old, log.key).at();
    String note =
        with.stream()
            .map(keys -> Checkpoint.sign(size, root, at, keys).note())
            .findFirst()
            .orElseGet(
                () ->
                    old.replace(
                        old.lines().toList().get(2),
                        java.util.Base64.getEncoder().encodeToString(root)));
    run(
        "update house_tree.checkpoint set root = ?, note = ? where tree_size = ?",
        root,
        note,
        size);
  }
}
