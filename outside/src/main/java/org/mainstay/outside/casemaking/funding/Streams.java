package org.mainstay.outside.casemaking.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mainstay.outside.office.OfficeStore;

/// Who pays for the hub: each change is a new version beside the old one.
public final class Streams {
  private static final Pattern MARK = Pattern.compile("([0-9a-f-]{36})@([1-9][0-9]{0,8})");

  private static final String STREAM =
      """
      select s.stream_id, s.version, s.name, s.starts_on, s.ends_on
        from outside_casemaking.stream s
      """;

  private static final String NOW =
      STREAM
          + """
             where not s.removed
               and not exists (select 1
                                 from outside_casemaking.stream later
                                where later.stream_id = s.stream_id
                                  and later.version > s.version)
             order by s.ends_on, s.name, s.stream_id
             limit 200
            """;

  private static final String SHARES =
      """
      select funder, amount as pounds
        from outside_casemaking.stream_share
       where stream_id = :id
         and version = :version
       order by number
       limit 50
      """;

  private static final String ADD =
      """
      insert into outside_casemaking.stream
             (stream_id, version, name, starts_on, ends_on, removed, typed_at, typed_by)
      values (:id, :version, :name, :starts, :ends, :removed, :at, :by)
          on conflict do nothing
      """;

  private static final String ADD_SHARE =
      """
      insert into outside_casemaking.stream_share (stream_id, version, number, funder, amount)
      values (:id, :version, :number, :funder, :amount)
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Streams(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// All as they stand now, whichever ends first.
  public List<Stream> now() {
    return with(store.outside().sql(NOW).query((row, i) -> bare(row)).list());
  }

  /// One as it stands now.
  public Optional<Stream> find(UUID id) {
    return now().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// This version of one, whether or not another was typed since.
  ///
  /// @param mark `id@version`
  public Optional<Stream> find(String mark) {
    var parts = MARK.matcher(mark);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return with(
            store
                .outside()
                .sql(STREAM + " where s.stream_id = :id and s.version = :version limit 1")
                .param("id", UUID.fromString(parts.group(1)))
                .param("version", Integer.parseInt(parts.group(2)))
                .query((row, i) -> bare(row))
                .list())
        .stream()
        .findFirst();
  }

  private List<Stream> with(List<Stream> bare) {
    return bare.stream()
        .map(
            one ->
                new Stream(
                    one.id(),
                    one.version(),
                    one.name(),
                    one.startsOn(),
                    one.endsOn(),
                    store
                        .outside()
                        .sql(SHARES)
                        .param("id", one.id())
                        .param("version", one.version())
                        .query(Stream.Share.class)
                        .list()))
        .toList();
  }

  private static Stream bare(ResultSet row) throws SQLException {
    return new Stream(
        row.getObject("stream_id", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        List.of());
  }

  /// Keeps this version, if nobody kept it before.
  ///
  /// @param removed whether the money no longer comes: it is listed no more
  /// @return false if somebody else changed it since it was seen; nothing was overwritten
  public boolean keep(Stream stream, boolean removed, UUID by) {
    return Boolean.TRUE.equals(store.once().execute(_ -> keptOnce(stream, removed, by)));
  }

  private boolean keptOnce(Stream stream, boolean removed, UUID by) {
    int added =
        store
            .outside()
            .sql(ADD)
            .param("id", stream.id())
            .param("version", stream.version())
            .param("name", stream.name())
            .param("starts", stream.startsOn())
            .param("ends", stream.endsOn())
            .param("removed", removed)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update();
    for (int number = 0; added == 1 && number < stream.shares().size(); number++) {
      var share = stream.shares().get(number);
      store
          .outside()
          .sql(ADD_SHARE)
          .param("id", stream.id())
          .param("version", stream.version())
          .param("number", number)
          .param("funder", share.funder())
          .param("amount", share.pounds())
          .update();
    }
    return added == 1;
  }
}
