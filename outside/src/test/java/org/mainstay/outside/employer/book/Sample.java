package org.mainstay.outside.employer.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;

/// Books as the board has them, with numbers that are easy to check by hand.
public final class Sample {
  public static final String HASH = "a".repeat(64);

  private Sample() {}

  /// A table by sex of 1,000 staff, a quarter of them men.
  public static Release.Table sex(long women, long men, long notStated, long margin) {
    return table(
        "sex",
        "first-contact",
        cell("all", "All staff", -1, 1_010, women + men + notStated, margin),
        cell("sex:women", "Women", 0, 750, women, margin),
        cell("sex:men", "Men", 0, 250, men, margin),
        cell("sex-not-stated", "Not stated or other", 0, 10, notStated, margin));
  }

  /// How support ended.
  public static Release.Table outcome(long better, long not, long unmeasured, long margin) {
    return table(
        "outcome",
        "outcome",
        cell("all", "All staff", -1, 0, better + not + unmeasured, margin),
        cell("outcome:better", "Better", 0, 0, better, margin),
        cell("outcome:not-better", "Not better", 0, 0, not, margin),
        cell("outcome:not-measured", "Not measured at both ends", 0, 0, unmeasured, margin));
  }

  /// Everybody, in one cell.
  public static Release.Table total(String code, long people, long margin) {
    return table(code, "first-contact", cell("all", "All staff", -1, 1_000, people, margin));
  }

  public static Release.Table table(String code, String measure, Release.Cell... cells) {
    return new Release.Table(code, measure, "2/5", List.of(cells));
  }

  public static Release.Cell cell(
      String code, String label, int parent, long staff, long people, long margin) {
    return new Release.Cell(code, label, parent, staff, false, people, margin);
  }

  public static PinnedRelease release(int year, String period, Release.Table... tables) {
    var heading =
        new Release.Heading(
            HASH,
            period,
            "RX1",
            year,
            Instant.parse("2028-04-15T08:30:00Z"),
            "b".repeat(64),
            "c".repeat(64));
    var release = new Release(heading, List.of(tables));
    return new PinnedRelease(release, release.hash(), "d".repeat(128));
  }

  /// An employer's book.
  public static Book book(int year, PinnedRelease... releases) {
    return book("Seven Herons Trust", Book.EMPLOYER, year, List.of("RX1"), releases);
  }

  public static Book book(
      String name, String kind, int year, List<String> covers, PinnedRelease... releases) {
    var hours = new ArrayList<PinnedPlan.Hour>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      hours.add(new PinnedPlan.Hour("quarter-" + quarter, Instant.parse("2027-07-15T08:30:00Z")));
    }
    hours.add(new PinnedPlan.Hour("year", Instant.parse("2028-04-15T08:30:00Z")));
    return new Book(
        new PinnedPlan(
            HASH, covers.getFirst(), name, kind, year, covers, "4/5", hours, "document", "words"),
        List.of(releases));
  }

  /// A table of a whole year, read.
  public static Counted counted(Release.Table table) {
    return Counted.of(release(2027, "year", table).release().heading(), table);
  }
}
