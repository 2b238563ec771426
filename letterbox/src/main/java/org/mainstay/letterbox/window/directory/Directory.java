package org.mainstay.letterbox.window.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where else people find support: to be searched by what somebody needs and where they are.
///
/// Only what is there for people is found, and nothing that the team took out.
public final class Directory {
  /// No search gives more.
  public static final int FOUND_MAX = 100;

  /// A degree of latitude in miles; one of longitude is shorter by the cosine of the latitude.
  private static final double MILES_A_DEGREE = 69.093;

  /// Over the distances that matter here the earth is flat: off by less than 1 % in 100 miles.
  private static final String FIND =
      """
      with about as (
        select distinct entry_id from letterbox_window.directory_term where term = any(:terms)
      ), far as (
        select p.entry_id,
               min(sqrt(power((p.latitude - :latitude) * :milesNorth, 2)
                      + power((p.longitude - :longitude) * :milesEast, 2))) as miles
          from about a
          join letterbox_window.directory_place p using (entry_id)
         where :near and p.latitude is not null
         group by p.entry_id
      )
      select e.id, f.miles
        from about a
        join letterbox_window.directory_entry e on e.id = a.entry_id
        left join far f on f.entry_id = e.id
       where e.status = 'ACTIVE' and not e.taken_out and e.national = :national
       order by f.miles nulls last, lower(e.name), e.id
       limit :most
      """;

  private static final String SPOT =
      """
      select avg(latitude) as latitude, avg(longitude) as longitude
        from letterbox_window.directory_place
       where latitude is not null
         and ((:outward <> '' and outward = :outward) or (:outward = '' and town = :town))
      """;

  private static final String PAGE =
      """
      select e.id
        from letterbox_window.directory_entry e
       where not e.taken_out
         and (:words = '' or lower(e.name || ' ' || e.description) like :like escape '!')
         and (:term = '' or exists (
               select from letterbox_window.directory_term t
                where t.entry_id = e.id and t.term = :term))
       order by e.id
       limit :size offset :before
      """;

  private static final String COUNT =
      PAGE.replace("select e.id", "select count(*)").replaceAll("(?m)^ (order by|limit).*\\R?", "");

  private static final String SHOWN =
      "select id from letterbox_window.directory_entry where id = :id and not taken_out";

  private final JdbcClient database;

  /// @param database any side's: what is here is for everybody
  public Directory(JdbcClient database) {
    this.database = database;
  }

  /// What was found, and how far it is, if that can be said.
  public record Found(Entry entry, OptionalDouble miles) {}

  /// What a page of the feed is to hold.
  ///
  /// @param words that name or description hold, empty for all
  /// @param term that it is about, empty for all
  public record Wanted(String words, String term) {}

  /// What is about one of these terms and there for one locality, nearest first.
  public List<Found> nearby(Set<String> terms, Where near, int most) {
    return find(terms, near, false, most);
  }

  /// What is about one of these terms and there for a whole country, by name.
  public List<Found> national(Set<String> terms, int most) {
    return find(terms, new Where.Unknown(), true, most);
  }

  private List<Found> find(Set<String> terms, Where near, boolean national, int most) {
    record Row(UUID id, OptionalDouble miles) {}
    var at =
        switch (near) {
          case Where.At spot -> spot;
          case Where.Unknown() -> new Where.At(0, 0);
        };
    var rows =
        database
            .sql(FIND)
            .param("terms", terms.stream().map(Term::keyOf).toArray(String[]::new))
            .param("latitude", at.latitude())
            .param("longitude", at.longitude())
            .param("milesNorth", MILES_A_DEGREE)
            .param("milesEast", MILES_A_DEGREE * Math.cos(Math.toRadians(at.latitude())))
            .param("near", near instanceof Where.At)
            .param("national", national)
            .param("most", Math.min(most, FOUND_MAX))
            .query(
                (row, _) -> {
                  double miles = row.getDouble("miles");
                  var far = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(miles);
                  return new Row(row.getObject("id", UUID.class), far);
                })
            .list();
    var entries = EntryRows.read(database, rows.stream().map(Row::id).toList());
    return IntStream.range(0, Math.min(rows.size(), entries.size()))
        .mapToObj(n -> new Found(entries.get(n), rows.get(n).miles()))
        .toList();
  }

  /// Where entries of this postcode or town are, on average; unknown if there are none.
  public Where spotOf(String typed) {
    return database
        .sql(SPOT)
        .param("outward", Place.outwardOf(typed))
        .param("town", typed.strip().toLowerCase(Locale.ROOT))
        .query(
            (row, _) -> {
              double latitude = row.getDouble("latitude");
              return row.wasNull()
                  ? (Where) new Where.Unknown()
                  : new Where.At(latitude, row.getDouble("longitude"));
            })
        .single();
  }

  /// This entry, unless the team took it out.
  public Optional<Entry> find(UUID id) {
    var shown = database.sql(SHOWN).param("id", id).query(UUID.class).list();
    return EntryRows.read(database, shown).stream().findFirst();
  }

  /// How many entries a feed has.
  public int count(Wanted wanted) {
    return wanted(database.sql(COUNT), wanted).query(Integer.class).single();
  }

  /// Entries of a feed, whatever their status.
  ///
  /// @param before how many come before them
  public List<Entry> page(Wanted wanted, int before, int size) {
    var ids =
        wanted(database.sql(PAGE), wanted)
            .param("size", Math.min(size, FOUND_MAX))
            .param("before", before)
            .query(UUID.class)
            .list();
    return EntryRows.read(database, ids);
  }

  private static JdbcClient.StatementSpec wanted(JdbcClient.StatementSpec sql, Wanted wanted) {
    var words = wanted.words().strip().toLowerCase(Locale.ROOT);
    return sql.param("words", words)
        .param("like", "%" + words.replaceAll("([!%_])", "!$1") + "%")
        .param("term", Term.keyOf(wanted.term()));
  }
}
