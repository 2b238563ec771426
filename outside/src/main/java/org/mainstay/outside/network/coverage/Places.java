package org.mainstay.outside.network.coverage;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.office.OfficeStore;

/// The lists of employers and sites that were brought: the last one counts.
public final class Places {
  private static final String ADD =
      """
      insert into outside_network.place_list (source, as_of, file_hash, at, by_name)
      values (:source, :asOf, :hash, :at, :by)
      returning number
      """;

  private static final String LINE =
      """
      insert into outside_network.listed_place
             (number, employer_code, employer, site_code, site, staff)
      values (:number, :employerCode, :employer, :siteCode, :site, :staff)
      """;

  private static final String LATEST =
      """
      select number, source, as_of, file_hash, at
        from outside_network.place_list
       order by number desc
       limit 1
      """;

  private static final String LINES =
      """
      select employer_code, employer, site_code, site, staff
        from outside_network.listed_place
       where number = :number
       order by employer_code, site_code
      """;

  private final OfficeStore store;
  private final Covers covers;
  private final Clock clock;

  public Places(OfficeStore store, Covers covers, Clock clock) {
    this.store = store;
    this.covers = covers;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whence a list comes.
  ///
  /// @param source whose list it is, in words
  /// @param asOf the day for which it holds
  /// @param hash of the file, SHA-256 in hex
  public record Origin(String source, LocalDate asOf, String hash) {}

  /// The list that counts.
  public record Brought(Origin origin, List<Place> places) {
    public Brought {
      places = List.copyOf(places);
    }
  }

  private record Head(long number, Origin origin) {}

  /// Brings a list in, with the hubs that it names: all of it or nothing.
  ///
  /// @param by the name under which it is kept
  /// @return how many covers it added or changed
  public int bring(Origin origin, List<PlaceFile.Row> rows, String by) {
    Integer changed = store.once().execute(_ -> broughtOnce(origin, rows, by));
    return changed == null ? 0 : changed;
  }

  private int broughtOnce(Origin origin, List<PlaceFile.Row> rows, String by) {
    long number =
        store
            .outside()
            .sql(ADD)
            .param("source", origin.source())
            .param("asOf", origin.asOf())
            .param("hash", origin.hash())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .query(Long.class)
            .single();
    rows.forEach(row -> keep(number, row.place()));
    return covers.bring(rows, by);
  }

  private void keep(long number, Place place) {
    store
        .outside()
        .sql(LINE)
        .param("number", number)
        .param("employerCode", place.employerCode())
        .param("employer", place.employer())
        .param("siteCode", place.siteCode())
        .param("site", place.site())
        .param("staff", number(place.staff()), Types.INTEGER)
        .update();
  }

  private static @Nullable Integer number(OptionalInt staff) {
    return staff.isPresent() ? staff.getAsInt() : null;
  }

  /// The last list, if one was brought.
  public Optional<Brought> latest() {
    return store
        .outside()
        .sql(LATEST)
        .query(
            (row, i) ->
                new Head(
                    row.getLong("number"),
                    new Origin(
                        row.getString("source"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("file_hash"))))
        .optional()
        .map(head -> new Brought(head.origin(), lines(head.number())));
  }

  private List<Place> lines(long number) {
    return store
        .outside()
        .sql(LINES)
        .param("number", number)
        .query(
            (row, i) -> {
              var staff = row.getObject("staff", Integer.class);
              return new Place(
                  row.getString("employer_code"),
                  row.getString("employer"),
                  row.getString("site_code"),
                  row.getString("site"),
                  staff == null ? OptionalInt.empty() : OptionalInt.of(staff));
            })
        .list();
  }
}
