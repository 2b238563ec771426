package org.mainstay.outside.network.coverage;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeStore;

/// Which hub is there for whom: added to, never changed; the last version of a cover counts.
public final class Covers {
  private static final String ALL =
      """
      select distinct on (cover_id)
             cover_id, version, employer_code, site_code, hub, since_on, until_on, taken_back
        from outside_network.cover
       order by cover_id, version desc
      """;

  private static final String ADD =
      """
      insert into outside_network.cover
             (cover_id, version, employer_code, site_code, hub, since_on, until_on, taken_back, at,
              by_name)
      values (:id, :version, :employer, :site, :hub, :since, :until, :back, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Covers(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The last version of each.
  public List<Cover> all() {
    return store
        .outside()
        .sql(ALL)
        .query(
            (row, i) ->
                new Cover(
                    row.getObject("cover_id", UUID.class),
                    row.getInt("version"),
                    row.getString("employer_code"),
                    row.getString("site_code"),
                    new Cover.Term(
                        row.getString("hub"),
                        row.getObject("since_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)),
                    row.getBoolean("taken_back")))
        .list();
  }

  /// Those of one employer that were not taken back.
  List<Cover> of(String employer) {
    return all().stream()
        .filter(one -> one.employerCode().equals(employer) && !one.isTakenBack())
        .toList();
  }

  Optional<Cover> find(String employer, UUID id) {
    return of(employer).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Adds a version on top of the one that was seen; the same again changes nothing.
  ///
  /// @return false if somebody else wrote meanwhile; nothing was added
  public boolean keep(Cover seen, String by) {
    return add(seen, by) || all().stream().anyMatch(now -> now.equals(seen.at(now.version())));
  }

  private boolean add(Cover seen, String by) {
    return store
            .outside()
            .sql(ADD)
            .param("id", seen.id())
            .param("version", seen.version() + 1)
            .param("employer", seen.employerCode())
            .param("site", seen.siteCode())
            .param("hub", seen.term().hub())
            .param("since", seen.term().sinceOn())
            .param("until", seen.term().untilOn(), Types.DATE)
            .param("back", seen.isTakenBack())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  /// Takes over what a list says of hubs, in the transaction that runs: a cover of the same hub
  /// from the same day gets its end, any other is new. What the list does not say stays as it is.
  ///
  /// @return how many were added or changed
  int bring(List<PlaceFile.Row> rows, String by) {
    var known = all().stream().filter(one -> !one.isTakenBack()).toList();
    int changed = 0;
    for (PlaceFile.Row row : rows) {
      if (row.term().isPresent()) {
        var meant = meant(row.place(), row.term().get(), known);
        if (!known.contains(meant) && add(meant, by)) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static Cover meant(Place place, Cover.Term term, List<Cover> known) {
    return known.stream()
        .filter(one -> one.employerCode().equals(place.employerCode()))
        .filter(one -> one.siteCode().equals(place.siteCode()))
        .filter(one -> one.term().hub().equals(term.hub()))
        .filter(one -> one.term().sinceOn().equals(term.sinceOn()))
        .findFirst()
        .map(
            one ->
                new Cover(one.id(), one.version(), one.employerCode(), one.siteCode(), term, false))
        .orElseGet(
            () ->
                new Cover(
                    UUID.randomUUID(), 0, place.employerCode(), place.siteCode(), term, false));
  }
}
