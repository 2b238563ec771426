package org.mainstay.house.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What docs/walls.txt says: who may name whom in the code, who may do what in the database.
///
/// @param modules each module, and the modules (or "module.part") that it may name
/// @param rooms each room as "module.room", and the rooms of its module that it may name
/// @param tables what roles may do with tables
/// @param functions which functions roles may call
public record Walls(
    Map<String, Set<String>> modules,
    Map<String, Set<String>> rooms,
    List<TableRights> tables,
    List<FunctionRight> functions) {

  /// What can be allowed on a table; nothing else ever is.
  public enum Right {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
  }

  /// One line about tables.
  ///
  /// @param schema a schema's name, or the beginning of some and `*`
  /// @param table a table's name, or `*`
  public record TableRights(Role role, String schema, String table, Set<Right> rights) {
    public TableRights {
      rights = Set.copyOf(rights);
    }

    boolean covers(String inSchema, String named) {
      boolean schemaFits =
          schema.endsWith("*")
              ? inSchema.startsWith(schema.substring(0, schema.length() - 1))
              : inSchema.equals(schema);
      return schemaFits && (table.equals("*") || table.equals(named));
    }

    /// The narrower the line, the greater.
    int narrowness() {
      return (schema.endsWith("*") ? 0 : 1) + (table.equals("*") ? 0 : 2);
    }
  }

  /// One line about a function.
  ///
  /// @param signature such as `letterbox_mailbox.open(bytea)`
  public record FunctionRight(Role role, String signature) {}

  public Walls {
    modules = Map.copyOf(modules);
    rooms = Map.copyOf(rooms);
    tables = List.copyOf(tables);
    functions = List.copyOf(functions);
  }

  /// The walls of this very build.
  public static Walls ofTheHouse() {
    try (var in = Walls.class.getResourceAsStream("walls.txt")) {
      if (in == null) {
        throw new DatabaseFault(DatabaseFault.Kind.WALLS, "walls.txt is not in the house's jar");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DatabaseFault(DatabaseFault.Kind.WALLS, "walls.txt cannot be read", e);
    }
  }

  /// Reads the file's text.
  ///
  /// @throws DatabaseFault naming the first line that is not understood
  public static Walls read(String text) {
    var reader = new Reader();
    List<String> lines = text.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        reader.take(line);
      } catch (IllegalArgumentException e) {
        throw new DatabaseFault(
            DatabaseFault.Kind.WALLS, "walls.txt line " + number + ": " + e.getMessage(), e);
      }
    }
    return reader.walls();
  }

  /// What this role may do with this table: the narrowest line decides.
  public Set<Right> rights(Role role, String schema, String table) {
    var narrowest = EnumSet.noneOf(Right.class);
    int narrowness = -1;
    for (TableRights line : tables) {
      if (line.role == role && line.covers(schema, table) && line.narrowness() > narrowness) {
        narrowness = line.narrowness();
        narrowest.clear();
        narrowest.addAll(line.rights);
      }
    }
    return narrowest;
  }

  /// Takes the lines one after the other.
  private static final class Reader {
    private final Map<String, Set<String>> modules = new LinkedHashMap<>();
    private final Map<String, Set<String>> rooms = new LinkedHashMap<>();
    private final List<TableRights> tables = new ArrayList<>();
    private final List<FunctionRight> functions = new ArrayList<>();
    private String section = "";

    void take(String line) {
      if (line.startsWith("[")) {
        section = line;
        return;
      }
      switch (section) {
        case "[modules]" -> names(line, modules, "");
        case "[rooms]" -> names(line, rooms, line.substring(0, line.indexOf('.') + 1));
        case "[tables]" -> rights(line);
        default -> throw new IllegalArgumentException("unknown section " + section);
      }
    }

    private static void names(String line, Map<String, Set<String>> into, String prefix) {
      String[] parts = line.split(":", -1);
      if (parts.length != 2 || into.containsKey(parts[0])) {
        throw new IllegalArgumentException("expected \"name: names\" once, got " + line);
      }
      var named = new LinkedHashSet<String>();
      for (String name : parts[1].strip().split("\\s+", -1)) {
        if (!name.equals("-")) {
          named.add(prefix + name);
        }
      }
      into.put(parts[0], named);
    }

    private void rights(String line) {
      String[] words = line.split("\\s+", -1);
      if (words.length < 3) {
        throw new IllegalArgumentException("expected role, table and rights, got " + line);
      }
      Role role = Role.ofSide(words[0]);
      if (words[1].equals("function")) {
        String rest = String.join(" ", Arrays.copyOfRange(words, 2, words.length));
        if (!rest.endsWith(") execute")) {
          throw new IllegalArgumentException("a function is executed, got " + line);
        }
        functions.add(
            new FunctionRight(role, rest.substring(0, rest.length() - " execute".length())));
        return;
      }
      String[] table = words[1].split("\\.", -1);
      if (table.length != 2) {
        throw new IllegalArgumentException("expected schema.table, got " + words[1]);
      }
      var rights = EnumSet.noneOf(Right.class);
      for (String right : List.of(words).subList(2, words.length)) {
        rights.add(Right.valueOf(right.toUpperCase(Locale.ROOT)));
      }
      tables.add(new TableRights(role, table[0], table[1], rights));
    }

    Walls walls() {
      modules.replaceAll((module, named) -> expanded(module, named));
      return new Walls(modules, rooms, tables, functions);
    }

    /// "all but x y" is every other module but those.
    private Set<String> expanded(String module, Set<String> named) {
      if (!named.contains("all")) {
        return Set.copyOf(named);
      }
      var all = new LinkedHashSet<>(modules.keySet());
      all.remove(module);
      all.removeAll(named);
      return Set.copyOf(all);
    }
  }
}
