package org.mainstay.outside.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeStore;

/// The catalogue of programmes with who was offered them; whoever saw an older version changes
/// nothing.
public final class Programmes {
  private static final String OF =
      """
      select programme_id, owner, name, category, words, version
        from outside_programme.programme
       where owner = :owner
       order by name, programme_id
       limit 500
      """;

  private static final String ADD =
      """
      insert into outside_programme.programme (programme_id, owner, name, category, words, version)
      values (:id, :owner, :name, :category, :words, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update outside_programme.programme
         set name = :name, category = :category, words = :words, version = version + 1
       where programme_id = :id
         and owner = :owner
         and version = :version
      """;

  private static final String EXPOSURES =
      """
      select exposure_id, begins_on, ends_on, offered, took_part, pounds
        from outside_programme.exposure
       where programme_id = :programme
       order by begins_on, exposure_id
       limit 500
      """;

  private static final String EXPOSE =
      """
      insert into outside_programme.exposure
             (exposure_id, programme_id, begins_on, ends_on, offered, took_part, pounds, added_at)
      values (:id, :programme, :begins, :ends, :offered, :took, :pounds, :at)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Programmes(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// All of an owner.
  ///
  /// @param owner an employer's code; blank for the hub
  public List<Programme> of(String owner) {
    return store.outside().sql(OF).param("owner", owner).query((row, i) -> programme(row)).list();
  }

  /// One of an owner's.
  public Optional<Programme> find(String owner, UUID id) {
    return of(owner).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Programme programme(ResultSet row) throws SQLException {
    return new Programme(
        row.getObject("programme_id", UUID.class),
        row.getString("owner"),
        row.getString("name"),
        Category.valueOf(row.getString("category")),
        row.getString("words"),
        row.getInt("version"));
  }

  /// Keeps one, new or changed.
  ///
  /// @return false if somebody else changed it since it was seen, or it was added before
  public boolean keep(Programme one) {
    return store
            .outside()
            .sql(one.version() == 0 ? ADD : CHANGE)
            .param("id", one.id())
            .param("owner", one.owner())
            .param("name", one.name())
            .param("category", one.category().name())
            .param("words", one.words())
            .param("version", one.version())
            .update()
        == 1;
  }

  /// Who was offered it, in the order of time.
  public List<Exposure> exposures(UUID programme) {
    return store
        .outside()
        .sql(EXPOSURES)
        .param("programme", programme)
        .query(
            (row, i) ->
                new Exposure(
                    row.getObject("exposure_id", UUID.class),
                    row.getObject("begins_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getInt("offered"),
                    row.getInt("took_part"),
                    row.getInt("pounds")))
        .list();
  }

  /// Adds a time in which it was offered; the same one twice stands there once.
  public void expose(UUID programme, Exposure one) {
    store
        .outside()
        .sql(EXPOSE)
        .param("id", one.id())
        .param("programme", programme)
        .param("begins", one.begins())
        .param("ends", one.ends())
        .param("offered", one.offered())
        .param("took", one.tookPart())
        .param("pounds", one.pounds())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
