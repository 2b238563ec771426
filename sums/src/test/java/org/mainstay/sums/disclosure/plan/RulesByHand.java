package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// The rules of the release book (5.4) written down a second time, in another way: all sets of
/// tables are tried, sizes are compared as fractions multiplied out, and the small units are found
/// as the shortest row of the smallest ones.
final class RulesByHand {
  private final Frame frame;
  private final Epsilon book;
  private final Map<String, Optional<List<Table>>> known = new HashMap<>();

  /// What a table comes to: its code, how many periods, and the staff of each cell with noise.
  record Table(String code, int periods, Map<String, Long> cells) {}

  RulesByHand(Frame frame, Epsilon book) {
    this.frame = frame;
    this.book = book;
  }

  /// The tables, none if not even the total can be shown.
  List<Table> tables() {
    long staff = frame.staff();
    int most = staff < 750 ? 1 : staff < 3_000 ? 3 : staff < 10_000 ? 4 : 5;
    String asked =
        switch (most) {
          case 1 -> "m";
          case 3 -> "Xtgde";
          case 4 -> "Xagdeq";
          default -> "Qagve";
        };
    List<Table> best = best(asked, most);
    if (most == 5 && best.stream().noneMatch(table -> table.periods() == 4)) {
      best = best("Qqagve", most);
    }
    return best.isEmpty() && holds(staff, 1, 1, false, true)
        ? List.of(new Table("total", 1, Map.of("all", staff)))
        : best;
  }

  /// Of all sets each of whose beginnings can be shown, the one that has the first table that
  /// another lacks.
  private List<Table> best(String asked, int most) {
    for (int set = (1 << asked.length()) - 1; set > 0; set--) {
      var letters = new StringBuilder();
      boolean allBeginnings = true;
      for (int i = 0; i < asked.length(); i++) {
        if ((set >> (asked.length() - 1 - i) & 1) == 1) {
          letters.append(asked.charAt(i));
          allBeginnings &= all(letters.toString()).isPresent();
        }
      }
      if (letters.length() <= most && allBeginnings) {
        return all(letters.toString()).orElseThrow();
      }
    }
    return List.of();
  }

  private Optional<List<Table>> all(String letters) {
    return known.computeIfAbsent(letters, this::tables);
  }

  private Optional<List<Table>> tables(String letters) {
    int m = letters.length();
    var tables = new ArrayList<Table>();
    for (int i = 0; i < m; i++) {
      boolean crossed = tables.stream().anyMatch(t -> t.code().equals("sex-by-ethnic-group"));
      Optional<Table> table =
          switch (letters.charAt(i)) {
            case 'm' -> men(m);
            case 'X' -> crossed(m, 1).or(() -> sex(m));
            case 'Q' -> crossed(m, 4).or(() -> crossed(m, 1)).or(() -> sex(m));
            case 't' -> threeAges(m);
            case 'a' -> who("age", m, 1, 5, c -> stated(c.age())).or(() -> threeAges(m));
            case 'e' ->
                who("ethnic-group", m, 1, 5, c -> stated(c.ethnic()))
                    .or(() -> crossed ? Optional.empty() : twoGroups(m));
            case 'g' -> units("staff-group", m, groups(), false);
            case 'd' -> units("directorate", m, directorates(), true);
            case 'v' -> units("directorate", m, directorates(), true).map(t -> divided(t, m));
            case 'q' ->
                holds(frame.staff(), m, 4, true, true)
                    ? Optional.of(new Table("total", 4, Map.of("all", frame.staff())))
                    : Optional.empty();
            default -> throw new IllegalArgumentException(letters);
          };
      if (table.isEmpty()) {
        return Optional.empty();
      }
      tables.add(table.get());
    }
    return Optional.of(tables);
  }

  /// `R · 0.10 / periods ≥ 15 · m / ε`, or half of it where that is enough.
  boolean holds(long staff, int m, int periods, boolean plainly, boolean organisation) {
    long have = (plainly ? 1 : 2) * staff * book.numerator();
    long need = 150L * m * book.denominator() * periods;
    return have >= need && (!organisation || staff >= 150);
  }

  private static String stated(Enum<?> one) {
    return one.name();
  }

  private Optional<Table> sex(int m) {
    return who("sex", m, 1, 2, c -> c.sex().name());
  }

  /// Men and all others, no third cell.
  private Optional<Table> men(int m) {
    long men =
        frame.crossings().stream().filter(c -> c.sex() == Sex.MEN).mapToLong(Crossing::staff).sum();
    long others = frame.staff() - men;
    return holds(men, m, 1, false, false) && holds(others, m, 1, false, false)
        ? Optional.of(new Table("sex", 1, Map.of("men", men, "others", others)))
        : Optional.empty();
  }

  private Optional<Table> crossed(int m, int periods) {
    return who(
        "sex-by-ethnic-group",
        m,
        periods,
        4,
        c ->
            c.sex() == Sex.NOT_STATED || c.ethnic() == EthnicGroup.NOT_STATED
                ? "NOT_STATED"
                : c.sex() + "/" + (c.ethnic() == EthnicGroup.WHITE));
  }

  private Optional<Table> threeAges(int m) {
    return who(
        "age-in-three",
        m,
        1,
        3,
        c ->
            switch (c.age()) {
              case UNDER_25, FROM_25_TO_34 -> "young";
              case FROM_35_TO_44 -> "middle";
              case FROM_45_TO_54, FROM_55 -> "old";
              case NOT_STATED -> "NOT_STATED";
            });
  }

  private Optional<Table> twoGroups(int m) {
    return who(
        "ethnic-group-in-two",
        m,
        1,
        2,
        c ->
            c.ethnic() == EthnicGroup.NOT_STATED
                ? "NOT_STATED"
                : c.ethnic() == EthnicGroup.WHITE ? "white" : "others");
  }

  private Optional<Table> who(
      String code, int m, int periods, int parts, Function<Crossing, String> part) {
    var counts = new TreeMap<String, Long>();
    frame.crossings().forEach(c -> counts.merge(part.apply(c), c.staff(), Long::sum));
    long others = counts.getOrDefault("NOT_STATED", 0L);
    counts.remove("NOT_STATED");
    boolean all =
        counts.size() == parts
            && counts.values().stream().allMatch(r -> holds(r, m, periods, periods > 1, false));
    counts.put("NOT_STATED", others);
    return all ? Optional.of(new Table(code, periods, counts)) : Optional.empty();
  }

  private Map<String, Long> groups() {
    var counts = new TreeMap<String, Long>();
    frame.crossings().forEach(c -> counts.merge(c.staffGroup(), c.staff(), Long::sum));
    counts.remove(Unit.NOT_STATED);
    return counts;
  }

  private Map<String, Long> directorates() {
    var counts = new TreeMap<String, Long>();
    frame.directorates().forEach(d -> counts.put(d.unit().name(), d.unit().staff()));
    return counts;
  }

  private Optional<Table> units(String code, int m, Map<String, Long> units, boolean floor) {
    long others = frame.staff() - units.values().stream().mapToLong(r -> r).sum();
    return joined(units, r -> holds(r, m, 1, false, floor))
        .map(
            cells -> {
              cells.put("NOT_STATED", others);
              if (floor) {
                cells.put("JOINED", 0L);
              }
              return new Table(code, 1, cells);
            });
  }

  /// Units with the shortest row of the smallest as one, or nothing if there are not two cells.
  private static Optional<Map<String, Long>> joined(Map<String, Long> units, LongPredicate enough) {
    List<String> names = new ArrayList<>(units.keySet());
    names.sort(Comparator.<String>comparingLong(n -> staff(units, n)).thenComparing(name -> name));
    for (int joined = 0; joined < names.size(); joined++) {
      long sum = names.subList(0, joined).stream().mapToLong(n -> staff(units, n)).sum();
      boolean rest =
          names.subList(joined, names.size()).stream().allMatch(n -> enough.test(staff(units, n)));
      if (rest && (joined == 0 || enough.test(sum))) {
        Map<String, Long> cells = new LinkedHashMap<>();
        names.subList(joined, names.size()).forEach(n -> cells.put(n, staff(units, n)));
        if (joined > 0) {
          cells.put("ALL OTHER", sum);
        }
        return cells.size() < 2 ? Optional.empty() : Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  private static long staff(Map<String, Long> units, String name) {
    return units.getOrDefault(name, 0L);
  }

  private Table divided(Table table, int m) {
    var cells = new LinkedHashMap<String, Long>();
    for (Map.Entry<String, Long> cell : table.cells().entrySet()) {
      var divisions = new TreeMap<String, Long>();
      frame.directorates().stream()
          .filter(d -> d.unit().name().equals(cell.getKey()))
          .forEach(d -> d.divisions().forEach(v -> divisions.put(v.name(), v.staff())));
      Optional<Map<String, Long>> parts = joined(divisions, r -> holds(r, m, 1, true, true));
      if (parts.isPresent()) {
        parts.get().forEach((name, staff) -> cells.put(cell.getKey() + ">" + name, staff));
        cells.put(cell.getKey() + ">NOT_STATED", 0L);
      } else {
        cells.put(cell.getKey(), cell.getValue());
      }
    }
    return new Table(table.code(), 1, cells);
  }
}
