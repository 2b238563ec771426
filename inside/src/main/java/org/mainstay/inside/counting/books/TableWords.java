package org.mainstay.inside.counting.books;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.hatch.book.Population;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;

/// One planned table in a few plain words, for anybody who wants to know what an employer gets.
public final class TableWords {
  private TableWords() {}

  /// Such as "Once a year: how many people came to us, by sex and ethnic group".
  public static String of(Population.Kind kind, PlannedTable table) {
    return often(table) + whose(kind) + ": " + what(table) + by(table);
  }

  private static String often(PlannedTable table) {
    return switch (table.cadence()) {
      case ANNUAL -> "Once a year";
      case QUARTERLY -> "Four times a year";
    };
  }

  private static String whose(Population.Kind kind) {
    return switch (kind) {
      case EMPLOYER -> "";
      case POOL -> ", some employers together";
      case HUB -> ", all employers together";
    };
  }

  private static String what(PlannedTable table) {
    return switch (table.measure()) {
      case FIRST_CONTACT -> "how many people came to us";
      case OUTCOME -> "how it went for people who have finished";
      case WAIT -> "how long people waited for a first talk";
      case SUPPORT -> "how often we met people";
      case WORK -> "how many who were off sick are back at work";
    };
  }

  /// By what people are told apart; a course that is its own answer needs no word.
  private static String by(PlannedTable table) {
    var things = new LinkedHashSet<String>();
    for (PlannedCell cell : table.cells()) {
      for (Set<String> any : cell.asks()) {
        any.forEach(word -> things.add(thing(word.substring(0, word.indexOf(':')))));
      }
    }
    things.remove(thing(table.measure().code()));
    return things.isEmpty() ? "" : ", by " + String.join(" and ", List.copyOf(things));
  }

  private static String thing(String dimension) {
    return switch (dimension) {
      case "ethnic" -> "ethnic group";
      case "staff-group" -> "staff group";
      case "directorate" -> "part of the employer";
      case "division" -> "smaller part";
      case "need" -> "what they ask for";
      default -> dimension;
    };
  }
}
