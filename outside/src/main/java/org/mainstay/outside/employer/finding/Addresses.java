package org.mainstay.outside.employer.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.ui.nhsuk.layout.Link;

/// Where books, their pages and their files stand; an address never changes.
public final class Addresses {
  public static final String BOARD = "/open";

  private Addresses() {}

  /// A page of a book.
  ///
  /// @param page such as `who`, or empty for the first
  public static String book(String population, int year, String page) {
    String book = BOARD + "/book/" + encoded(population) + "/" + year;
    return page.isEmpty() ? book : book + "/" + page;
  }

  /// A file of a release.
  ///
  /// @param file such as `sex.csv`
  public static String file(String planHash, String period, String file) {
    return BOARD + "/release/" + planHash + "/" + period + "/" + file;
  }

  /// A table as CSV and as ODS.
  public static List<Link> files(Counted table) {
    return files(table.heading().planHash(), table.heading().period(), table.code());
  }

  /// A table of a release as CSV and as ODS.
  public static List<Link> files(String planHash, String period, String code) {
    return List.of(
        Link.to(file(planHash, period, code + ".csv"), "This table as CSV"),
        Link.to(file(planHash, period, code + ".ods"), "This table as a spreadsheet (ODS)"));
  }

  private static String encoded(String population) {
    return URLEncoder.encode(population, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
