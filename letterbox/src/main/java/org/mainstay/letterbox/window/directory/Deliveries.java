package org.mainstay.letterbox.window.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings entries in from a source: new ones, changed ones, and what is there no more.
public final class Deliveries {
  private static final String OF_SOURCE =
      """
      select id, fingerprint
        from letterbox_window.directory_entry
       where source = :source
       limit 1000000
      """;

  private static final String OF_OTHERS =
      "select id from letterbox_window.directory_entry where source <> :source limit 1000000";

  private static final String PUT_ORGANISATION =
      """
      insert into letterbox_window.directory_organisation (id, name, description, website, email)
      values (:id, :name, :description, :website, :email)
          on conflict (id) do update
         set name = excluded.name, description = excluded.description,
             website = excluded.website, email = excluded.email
      """;

  private static final String PUT_ENTRY =
      """
      insert into letterbox_window.directory_entry
             (id, organisation_id, source, fingerprint, name, description, status, national,
              assured_on, modified, details)
      values (:id, :organisation, :source, :fingerprint, :name, :description, :status, :national,
              nullif(:assured, '')::date, :modified, :details::jsonb)
          on conflict (id) do update
         set organisation_id = excluded.organisation_id, fingerprint = excluded.fingerprint,
             name = excluded.name, description = excluded.description, status = excluded.status,
             national = excluded.national, assured_on = excluded.assured_on,
             modified = excluded.modified, details = excluded.details
      """;

  private static final String PUT_TERMS =
      """
      insert into letterbox_window.directory_term (term, entry_id)
      select unnest(:terms::text[]), :entry
      """;

  private static final String PUT_PLACE =
      """
      insert into letterbox_window.directory_place
             (entry_id, number, outward, town, latitude, longitude)
      values (:entry, :number, :outward, :town,
              nullif(:latitude, '')::double precision, nullif(:longitude, '')::double precision)
      """;

  private static final String FORGET =
      """
      with terms as (delete from letterbox_window.directory_term where entry_id = :entry)
      delete from letterbox_window.directory_place where entry_id = :entry
      """;

  /// Its fingerprint goes, so that it counts as changed when it comes back.
  private static final String GONE =
      """
      update letterbox_window.directory_entry
         set status = 'INACTIVE', fingerprint = ''
       where id = any(:ids) and fingerprint <> ''
      """;

  private final JdbcClient database;

  /// @param database the inside's, in a transaction of the whole delivery
  public Deliveries(JdbcClient database) {
    this.database = database;
  }

  /// What a delivery changed.
  ///
  /// @param gone entries that this source has no more: they are inactive from now on
  public record Counts(int fresh, int changed, int same, int gone) {}

  /// The entries that came from elsewhere; no delivery of this source may bring them.
  public Set<UUID> ofOthers(String source) {
    return new HashSet<>(database.sql(OF_OTHERS).param("source", source).query(UUID.class).list());
  }

  /// Begins a delivery.
  public Delivery begin(String source) {
    Map<UUID, String> known = new HashMap<>();
    database
        .sql(OF_SOURCE)
        .param("source", source)
        .query(
            row -> {
              known.put(row.getObject("id", UUID.class), row.getString("fingerprint"));
            });
    return new Delivery(source, known);
  }

  /// One delivery, entry by entry.
  public final class Delivery {
    private final String source;
    private final Map<UUID, String> notSeen;
    private int fresh;
    private int changed;
    private int same;

    private Delivery(String source, Map<UUID, String> known) {
      this.source = source;
      this.notSeen = known;
    }

    /// Takes one entry.
    public void take(Entry entry) {
      var fingerprint = EntryRows.fingerprint(entry);
      var before = notSeen.remove(entry.id());
      if (fingerprint.equals(before)) {
        same++;
        return;
      }
      if (before == null) {
        fresh++;
      } else {
        changed++;
      }
      put(entry, fingerprint);
    }

    /// Ends the delivery.
    ///
    /// @param whole whether it held all that the source has, so that the rest is gone
    public Counts end(boolean whole) {
      int gone =
          whole && !notSeen.isEmpty()
              ? database.sql(GONE).param("ids", notSeen.keySet().toArray(UUID[]::new)).update()
              : 0;
      return new Counts(fresh, changed, same, gone);
    }

    private void put(Entry entry, String fingerprint) {
      database.sql(PUT_ORGANISATION).paramSource(entry.runBy()).update();
      database
          .sql(PUT_ENTRY)
          .param("id", entry.id())
          .param("organisation", entry.runBy().id())
          .param("source", source)
          .param("fingerprint", fingerprint)
          .param("name", entry.name())
          .param("description", entry.description())
          .param("status", entry.status().name())
          .param("national", entry.reach().national())
          .param("assured", assured(entry.checked()))
          .param("modified", entry.modified())
          .param("details", EntryRows.details(entry))
          .update();
      database.sql(FORGET).param("entry", entry.id()).update();
      database
          .sql(PUT_TERMS)
          .param("terms", EntryRows.terms(entry).toArray(String[]::new))
          .param("entry", entry.id())
          .update();
      for (int number = 0; number < entry.reach().places().size(); number++) {
        put(entry.id(), number, entry.reach().places().get(number));
      }
    }

    private void put(UUID entry, int number, Place place) {
      var spot =
          switch (place.where()) {
            case Where.At(var latitude, var longitude) ->
                new String[] {Double.toString(latitude), Double.toString(longitude)};
            case Where.Unknown() -> new String[] {"", ""};
          };
      database
          .sql(PUT_PLACE)
          .param("entry", entry)
          .param("number", number)
          .param("outward", place.outward())
          .param("town", Term.keyOf(place.town()))
          .param("latitude", spot[0])
          .param("longitude", spot[1])
          .update();
    }

    private static String assured(Checked checked) {
      return switch (checked) {
        case Checked.On(var day) -> day.toString();
        case Checked.Never() -> "";
      };
    }
  }
}
