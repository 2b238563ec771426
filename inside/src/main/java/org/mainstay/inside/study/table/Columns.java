package org.mainstay.inside.study.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which column of a file holds what, whatever the order of the columns and whatever their names.
public final class Columns {
  private static final Pattern NEXT_KEY = Pattern.compile(",(?=[a-z0-9_]+=)");
  private static final int NAMES_SHOWN_MAX = 30;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<String> ignored;

  private Columns(List<String> header, List<String> keys, Map<String, String> map) {
    Set<String> wanted = new HashSet<>();
    for (String key : keys) {
      String name = map.getOrDefault(key, key);
      if (!wanted.add(name)) {
        throw new Stopped(
            Refusal.OPTION_NOT_UNDERSTOOD,
            "column " + name + " would be read twice, the second time as " + key,
            "Name another column for one of them after --map.");
      }
      int place = header.indexOf(name);
      if (place < 0) {
        throw missing(key, name, header);
      }
      places.put(key, place);
      names.put(key, name);
    }
    this.ignored =
        header.stream().filter(name -> !name.isEmpty() && !wanted.contains(name)).toList();
  }

  /// Finds the columns for these keys.
  ///
  /// @param map as after `--map`: `id=COL,item1=COL`; a key that is not named is its own column
  public static Columns find(List<String> header, List<String> keys, String map) {
    return new Columns(header, keys, parse(map, keys));
  }

  /// What `--map` says; a column's name may hold commas.
  public static Map<String, String> parse(String map, List<String> keys) {
    Map<String, String> found = new LinkedHashMap<>();
    if (map.isBlank()) {
      return found;
    }
    for (String pair : NEXT_KEY.split(map, -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals).strip();
      if (equals < 0 || !keys.contains(key) || pair.substring(equals + 1).isBlank()) {
        throw new Stopped(
            Refusal.OPTION_NOT_UNDERSTOOD,
            "--map has " + pair,
            "Write KEY=COLUMN with commas between; the keys are " + String.join(", ", keys) + ".");
      }
      if (found.put(key, pair.substring(equals + 1).strip()) != null) {
        throw new Stopped(
            Refusal.OPTION_NOT_UNDERSTOOD, "--map names " + key + " twice", "Name each key once.");
      }
    }
    return found;
  }

  /// The cell of this row under this key, as it came.
  public String cell(Table.Row row, String key) {
    return row.cells().get(places.getOrDefault(key, 0));
  }

  /// What the file calls this key, with the key itself where that differs.
  public String name(String key) {
    String name = names.getOrDefault(key, key);
    return name.equals(key) ? key : name + " (" + key + ")";
  }

  /// A note on the columns that nobody asked for; nothing to note where there are none.
  public List<String> notes() {
    return ignored.isEmpty()
        ? List.of()
        : List.of("Columns that were not needed and ignored: " + shown(ignored) + ".");
  }

  private static Stopped missing(String key, String name, List<String> header) {
    List<String> alike = new ArrayList<>();
    for (String there : header) {
      if (there.equalsIgnoreCase(name)) {
        alike.add(there);
      }
    }
    return new Stopped(
        Refusal.COLUMN_MISSING,
        "row 1, column " + name + (name.equals(key) ? "" : " (" + key + ")"),
        "The file has "
            + shown(header)
            + "; name the right one with --map "
            + key
            + "="
            + (alike.isEmpty() ? "COLUMN" : alike.getFirst())
            + ".");
  }

  /// The first names of many, for a message.
  public static String shown(List<String> columns) {
    String shown = String.join(", ", columns.subList(0, Math.min(columns.size(), NAMES_SHOWN_MAX)));
    return columns.size() > NAMES_SHOWN_MAX
        ? shown + " and " + (columns.size() - NAMES_SHOWN_MAX) + " more"
        : shown;
  }
}
