package org.mainstay.outside.employer.finding;

import java.util.Map;
import org.mainstay.outside.employer.book.Counted;

/// What tables are called in a sentence.
public final class Names {
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("sex", "sex"),
          Map.entry("ethnic", "ethnic group"),
          Map.entry("sex-by-ethnic-group", "sex and ethnic group"),
          Map.entry("age", "age"),
          Map.entry("age-in-three", "age"),
          Map.entry("ethnic-group", "ethnic group"),
          Map.entry("ethnic-group-in-two", "ethnic group"),
          Map.entry("staff-group", "staff group"),
          Map.entry("directorate", "part of the organisation"));

  private Names() {}

  /// By what a table counts: "age", "part of the organisation".
  public static String about(Counted table) {
    String code = table.code();
    int part = code.indexOf("--");
    String plain = part < 0 ? code : code.substring(part + 2);
    if (plain.endsWith(Counted.TO_DATE)) {
      plain = plain.substring(0, plain.length() - Counted.TO_DATE.length());
    }
    return ABOUT.getOrDefault(plain, plain.replace('-', ' '));
  }

  /// A table's own name: "Who came, by age".
  public static String of(Counted table) {
    String name =
        switch (table.subject()) {
          case EVERYBODY -> "Everybody who came";
          case GROUPS -> "Who came, by " + about(table);
          case NEEDS -> "What people asked for help with";
          case OUTCOME -> "How support ended";
          case WORK -> "Back at work at the end of support";
          case WAIT -> "From first contact to first conversation";
          case SUPPORT -> "How many times people were supported";
        };
    return table.toDate() ? name + ", the year so far" : name;
  }

  /// When a table counts: "April to September 2027".
  public static String when(Counted table) {
    int year = table.heading().year();
    String period = table.heading().period();
    return table.toDate() ? When.toDate(year, period) : When.period(year, period);
  }

  /// As the first word of a sentence.
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
