package org.mainstay.inside.huddle.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The huddles: each kind is held at most once a day, and one at a time.
public final class Huddles {
  private static final String COLUMNS =
      "select huddle_id, kind, on_day, began_at, began_by, ended_at from inside_huddle.huddle";

  private static final String BEGIN =
      """
      insert into inside_huddle.huddle (huddle_id, kind, on_day, began_at, began_by)
      values (:id, :kind, :day, :at, :by)
          on conflict do nothing
      """;

  private static final String END =
      """
      update inside_huddle.huddle
         set ended_at = :at, ended_by = :by
       where huddle_id = :id
         and ended_at is null
      """;

  private static final String END_OTHERS =
      """
      update inside_huddle.huddle
         set ended_at = :at, ended_by = :by
       where huddle_id <> :id
         and ended_at is null
      """;

  private static final String ALL_LEAVE =
      """
      update inside_huddle.present p
         set until_at = :at
        from inside_huddle.huddle h
       where h.huddle_id = p.huddle_id
         and h.ended_at is not null
         and p.until_at is null
      """;

  private final JdbcClient inside;
  private final Items items;
  private final TransactionOperations apart;
  private final Clock clock;

  /// @param apart begins a transaction of its own, also within another
  public Huddles(JdbcClient inside, Items items, TransactionOperations apart, Clock clock) {
    this.inside = inside;
    this.items = items;
    this.apart = apart;
    this.clock = clock;
  }

  /// Today.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Begins today's huddle of this kind, or looks once more for what belongs on it if it goes on.
  ///
  /// The house itself puts the agenda together, apart from whoever begins it: nothing is missing
  /// because somebody cannot see it. What an earlier huddle left is carried over, and an earlier
  /// one that nobody ended is ended.
  public Huddle begin(Script.Kind kind) {
    var day = today();
    var by = Acting.now();
    Acting.as(
        Acting.HOUSE,
        () ->
            apart.execute(
                ignored -> {
                  begin(kind, day, by);
                  return true;
                }));
    return of(day, kind.id()).orElseThrow();
  }

  private void begin(Script.Kind kind, LocalDate day, WorkerId by) {
    var before = open().or(this::latestEnded);
    boolean isNew =
        inside
                .sql(BEGIN)
                .param("id", UUID.randomUUID())
                .param("kind", kind.id())
                .param("day", day)
                .param("at", now())
                .param("by", by.value())
                .update()
            > 0;
    var huddle = of(day, kind.id()).orElseThrow();
    if (!huddle.isOpen()) {
      return;
    }
    if (isNew) {
      endOthers(huddle);
      before.ifPresent(last -> items.carry(last.id(), huddle.id()));
    }
    items.find(huddle.id(), kind);
  }

  private void endOthers(Huddle huddle) {
    inside
        .sql(END_OTHERS)
        .param("id", huddle.id().value())
        .param("at", now())
        .param("by", Acting.HOUSE.value())
        .update();
    everybodyLeaves();
  }

  /// Ends a huddle; what was not talked about is carried over to the next.
  public void end(Huddle huddle) {
    inside
        .sql(END)
        .param("id", huddle.id().value())
        .param("at", now())
        .param("by", Acting.now().value())
        .update();
    everybodyLeaves();
  }

  private void everybodyLeaves() {
    inside.sql(ALL_LEAVE).param("at", now()).update();
  }

  /// This huddle; empty if there is none.
  public Optional<Huddle> find(HuddleId id) {
    return inside
        .sql(COLUMNS + " where huddle_id = :id limit 1")
        .param("id", id.value())
        .query(Huddles::huddle)
        .optional();
  }

  /// The huddle of this kind on that day; empty if nobody began it.
  public Optional<Huddle> of(LocalDate day, String kind) {
    return inside
        .sql(COLUMNS + " where on_day = :day and kind = :kind limit 1")
        .param("day", day)
        .param("kind", kind)
        .query(Huddles::huddle)
        .optional();
  }

  /// The huddle that goes on at this moment.
  public Optional<Huddle> open() {
    return inside
        .sql(COLUMNS + " where ended_at is null order by began_at desc, huddle_id limit 1")
        .query(Huddles::huddle)
        .optional();
  }

  /// The latest huddles, the last one first.
  public List<Huddle> latest() {
    return inside
        .sql(COLUMNS + " order by began_at desc, huddle_id limit 20")
        .query(Huddles::huddle)
        .list();
  }

  private Optional<Huddle> latestEnded() {
    return inside
        .sql(COLUMNS + " where ended_at is not null order by ended_at desc, huddle_id limit 1")
        .query(Huddles::huddle)
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Huddle huddle(ResultSet row, int number) throws SQLException {
    return new Huddle(
        new HuddleId(row.getObject("huddle_id", UUID.class)),
        row.getString("kind"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("began_at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("began_by", UUID.class)),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
