package org.mainstay.front.helpnow.held;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.front.helpnow.held.Kinds.Kind;
import org.mainstay.front.helpnow.held.Tables.Table;

/// What the hub holds: its tables as they are, each under the kind that says it in words.
///
/// @param things in the order of reading
/// @param unnamed tables that no kind names
/// @param traces whether any table could keep an address of a device, or the name of a browser
public record Held(List<Thing> things, List<String> unnamed, boolean traces) {
  public Held {
    things = List.copyOf(things);
    unnamed = List.copyOf(unnamed);
  }

  /// One kind, with what its tables show.
  ///
  /// @param sealedWords in how many of its tables words are sealed
  /// @param tables how many there are
  /// @param time how exact the times in them are
  public record Thing(Kind kind, int sealedWords, int tables, Time time) {}

  /// How exact times are.
  public enum Time {
    MINUTE("It says the day and the time of day."),
    DAY("It says the day, and no time of day."),
    NONE("It has no days in it.");

    private final String words;

    Time(String words) {
      this.words = words;
    }

    /// As everybody reads it.
    public String words() {
      return words;
    }
  }

  /// Puts tables under their kinds; a kind whose tables are all gone is left out.
  public static Held of(Kinds kinds, List<Table> tables) {
    Set<String> named = new HashSet<>();
    var things = new ArrayList<Thing>();
    for (Kind kind : kinds.all()) {
      named.addAll(kind.tables());
      var its = tables.stream().filter(one -> kind.tables().contains(one.name())).toList();
      if (!its.isEmpty()) {
        int sealedWords = (int) its.stream().filter(Table::sealedWords).count();
        things.add(new Thing(kind, sealedWords, its.size(), time(its)));
      }
    }
    return new Held(
        things,
        tables.stream().map(Table::name).filter(name -> !named.contains(name)).toList(),
        tables.stream().anyMatch(Table::traces));
  }

  private static Time time(List<Table> tables) {
    if (tables.stream().anyMatch(Table::minutes)) {
      return Time.MINUTE;
    }
    return tables.stream().anyMatch(Table::days) ? Time.DAY : Time.NONE;
  }
}
