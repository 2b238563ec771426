package org.mainstay.proof.conflicts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The person who shut a colleague out, as the database of a world has them.
///
/// @param number which of the people of a script it is
record HiddenPerson(int number) {
  private static final String TABLES =
      """
      select format('%I.%I', table_schema, table_name)
        from information_schema.columns
       where column_name = 'person_key' and table_schema like 'inside\\_%'
       order by 1
      """;

  /// The keys of all tables about people, but for those that a person shares with others.
  private static final String KEYS =
      """
      select c.oid::regclass || ' ' || quote_ident(a.attname)
        from pg_class c
        join pg_index i on i.indrelid = c.oid and i.indisprimary and i.indnkeyatts = 1
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        join pg_attribute p on p.attrelid = c.oid and p.attname = 'person_key'
       where a.atttypid = 'uuid'::regtype and a.attname <> 'person_key'
       order by 1
      """;

  /// Where they stand in this world.
  List<String> tables(World world) {
    return world.database().column(TABLES).stream()
        .filter(table -> !rows(world, table, "person_key").isEmpty())
        .toList();
  }

  /// Some ids of rows that are theirs, whichever table they stand in.
  List<String> ids(World world, Random chance, int most) {
    var ids = new ArrayList<String>();
    for (String column : world.database().column(KEYS)) {
      String[] parts = column.split(" ", -1);
      ids.addAll(rows(world, parts[0], parts[1]));
    }
    Collections.shuffle(ids, chance);
    return List.copyOf(ids.subList(0, Math.min(most, ids.size())));
  }

  private List<String> rows(World world, String table, String column) {
    UUID key = World.key(number);
    return world
        .database()
        .column("select %s from %s where person_key = '%s'".formatted(column, table, key));
  }
}
