package org.mainstay.outside.employer.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.figure.Figure;

/// One population's book of one contract year: its plan, and what of it was released so far.
///
/// @param releases in the order of time, the whole year last
public record Book(PinnedPlan plan, List<PinnedRelease> releases) {
  public static final String EMPLOYER = "employer";
  public static final String POOL = "pool";
  public static final String HUB = "hub";

  private static final String YEAR = "year";

  public Book {
    releases =
        releases.stream()
            .sorted(
                Comparator.comparing(
                    (PinnedRelease release) -> release.release().heading().period(),
                    Comparator.comparing((String period) -> period.equals(YEAR))
                        .thenComparing(Comparator.naturalOrder())))
            .toList();
  }

  /// One quarter's number of people.
  ///
  /// @param quarter 1 to 4
  public record Quarter(int quarter, Figure people) {}

  public boolean isHub() {
    return plan.kind().equals(HUB);
  }

  /// Each table as it stands last: by the year where the plan has it by the year, else with its
  /// quarters so far added up.
  public List<Counted> latest() {
    var latest = new ArrayList<Counted>();
    lastQuarter().ifPresent(release -> latest.addAll(soFar(release.release())));
    releases.stream()
        .map(PinnedRelease::release)
        .filter(release -> release.heading().period().equals(YEAR))
        .forEach(release -> latest.addAll(tables(release)));
    return List.copyOf(latest);
  }

  /// The tables about one thing, as they stand last.
  public List<Counted> latest(Subject subject) {
    return latest().stream().filter(table -> table.subject() == subject).toList();
  }

  /// How many people came, by the table that says it with the least margin.
  public Optional<Counted> whoCame() {
    return latest().stream()
        .filter(table -> table.subject().countsWhoCame())
        .min(Comparator.comparingLong(table -> table.all().people().margin()));
  }

  /// How many people came in each quarter that was released.
  public List<Quarter> quarters() {
    return releases.stream()
        .map(PinnedRelease::release)
        .filter(release -> !release.heading().period().equals(YEAR))
        .flatMap(
            release ->
                tables(release).stream()
                    .filter(table -> !table.toDate() && table.subject().countsWhoCame())
                    .limit(1)
                    .map(table -> new Quarter(number(release), table.all().people())))
        .toList();
  }

  /// Its last release, if there is one.
  public Optional<PinnedRelease> last() {
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
  }

  /// The latest quarter that was released, if the plan has quarters.
  public Optional<PinnedRelease> lastQuarter() {
    return releases.stream()
        .filter(release -> !release.release().heading().period().equals(YEAR))
        .reduce((_, later) -> later);
  }

  /// What is to be released next, if anything is.
  public Optional<PinnedPlan.Hour> next() {
    return plan.hours().stream()
        .filter(
            hour ->
                releases.stream()
                    .noneMatch(one -> one.release().heading().period().equals(hour.period())))
        .findFirst();
  }

  /// All tables of a release.
  public static List<Counted> tables(Release release) {
    return release.tables().stream().map(table -> Counted.of(release.heading(), table)).toList();
  }

  private static List<Counted> soFar(Release quarter) {
    List<Counted> all = tables(quarter);
    boolean added = all.stream().anyMatch(Counted::toDate);
    return all.stream().filter(table -> table.toDate() == added).toList();
  }

  private static int number(Release release) {
    String period = release.heading().period();
    return Integer.parseInt(period.substring(period.length() - 1));
  }
}
