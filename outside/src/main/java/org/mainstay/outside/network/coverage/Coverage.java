package org.mainstay.outside.network.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Who has a hub on a day, worked out from a list and the covers alone.
///
/// A site's own cover comes before that of its employer. An employer with sites is shown by its
/// sites.
final class Coverage {
  private final List<Cover> covers;
  private final LocalDate today;
  private final LocalDate soon;

  /// @param soon whoever has no hub on some day until then, and has one today, is named
  Coverage(List<Cover> covers, LocalDate today, LocalDate soon) {
    this.covers = covers.stream().filter(one -> !one.isTakenBack()).toList();
    this.today = today;
    this.soon = soon;
  }

  /// How one stands.
  sealed interface Standing {
    /// It has this hub, and keeps one.
    record Covered(Cover.Term term) implements Standing {}

    /// It has this hub, and none from the day after its last one.
    record Ending(Cover.Term term, LocalDate last) implements Standing {}

    /// It has none.
    ///
    /// @param before the one that it had last
    /// @param next the one that it gets
    record Without(Optional<Cover.Term> before, Optional<Cover.Term> next) implements Standing {}
  }

  /// One of the list, and how it stands.
  record Line(Place place, Standing standing) {}

  /// Every site, and every employer without sites, in the order of their names.
  List<Line> of(List<Place> places) {
    var withSites = new HashSet<String>();
    places.stream().filter(Place::isSite).map(Place::employerCode).forEach(withSites::add);
    return places.stream()
        .filter(one -> one.isSite() || !withSites.contains(one.employerCode()))
        .sorted(
            Comparator.comparing(Place::name)
                .thenComparing(Place::employerCode)
                .thenComparing(Place::siteCode))
        .map(one -> new Line(one, standing(one)))
        .toList();
  }

  private Standing standing(Place place) {
    var now = on(place, today);
    if (now.isEmpty()) {
      var all = terms(place);
      return new Standing.Without(
          all.stream()
              .filter(term -> term.until().filter(day -> day.isBefore(today)).isPresent())
              .max(Comparator.comparing(term -> term.until().orElse(LocalDate.MAX))),
          all.stream()
              .filter(term -> term.sinceOn().isAfter(today))
              .min(Comparator.comparing(Cover.Term::sinceOn)));
    }
    for (var day = today; !day.isAfter(soon); day = day.plusDays(1)) {
      if (on(place, day).isEmpty()) {
        return new Standing.Ending(now.get(), day.minusDays(1));
      }
    }
    return new Standing.Covered(now.get());
  }

  /// The cover of a day: the site's own before its employer's, the one that began last first.
  private Optional<Cover.Term> on(Place place, LocalDate day) {
    return covers.stream()
        .filter(one -> isFor(one, place))
        .filter(one -> one.term().holds(day))
        .max(
            Comparator.<Cover, Boolean>comparing(one -> !one.siteCode().isEmpty())
                .thenComparing(one -> one.term().sinceOn())
                .thenComparing(one -> one.term().hub()))
        .map(Cover::term);
  }

  private List<Cover.Term> terms(Place place) {
    return covers.stream().filter(one -> isFor(one, place)).map(Cover::term).toList();
  }

  private static boolean isFor(Cover one, Place place) {
    return one.employerCode().equals(place.employerCode())
        && (one.siteCode().isEmpty() || one.siteCode().equals(place.siteCode()));
  }
}
