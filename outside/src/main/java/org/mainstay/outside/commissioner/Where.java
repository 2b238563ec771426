package org.mainstay.outside.commissioner;

import java.util.List;
import org.mainstay.outside.employer.finding.Addresses;
import org.mainstay.ui.nhsuk.layout.Link;

/// Where the commissioner's pages and their files stand.
final class Where {
  static final String HOME = Addresses.BOARD + "/commissioner";

  private Where() {}

  static String page(int year, Questions page) {
    String home = HOME + "/" + year;
    return page.path().isEmpty() ? home : home + "/" + page.path();
  }

  /// The tables of a page as files: they change only when another release is pinned, and say of how
  /// many they are made.
  static List<Link> files(int year, Questions page) {
    String path = page(year, page);
    return List.of(
        Link.to(path + ".csv", "This table as CSV"),
        Link.to(path + ".ods", "The tables of this page as a spreadsheet (ODS)"));
  }
}
