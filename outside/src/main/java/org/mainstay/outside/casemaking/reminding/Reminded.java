package org.mainstay.outside.casemaking.reminding;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.office.OfficeStore;
import org.mainstay.outside.office.ReminderPost.Sent;

/// Where the hub is reminded of money that ends, and which reminders there were.
public final class Reminded {
  private static final String ADDRESS =
      """
      select address
        from outside_casemaking.money_reminder_address
       order by number desc
       limit 1
      """;

  private static final String TYPE =
      """
      insert into outside_casemaking.money_reminder_address (address, typed_at, typed_by)
      values (:address, :at, :by)
      """;

  private static final String ONCE =
      """
      insert into outside_casemaking.money_reminder (stream_id, ends_on, months, reminded_at)
      values (:stream, :ends, :months, :at)
          on conflict do nothing
      """;

  private static final String SAY =
      """
      insert into outside_casemaking.money_reminder_sent (stream_id, ends_on, months, sent)
      values (:stream, :ends, :months, :sent)
      """;

  private static final String ALL =
      """
      select r.stream_id, r.ends_on, r.months, r.reminded_at,
             coalesce(s.sent, 'NOT_SENT') as sent
        from outside_casemaking.money_reminder r
        left join outside_casemaking.money_reminder_sent s using (stream_id, ends_on, months)
       order by r.reminded_at desc, r.stream_id, r.ends_on, r.months
       limit 200
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Reminded(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// One reminder.
  ///
  /// @param months how long before the end it was due
  public record Reminder(UUID stream, LocalDate endsOn, int months, OffsetDateTime at, Sent sent) {}

  /// Where to; blank for nowhere.
  public String address() {
    return store.outside().sql(ADDRESS).query(String.class).optional().orElse("");
  }

  /// From now on there.
  ///
  /// @param address blank for nowhere
  public void remindAt(String address, UUID by) {
    store
        .outside()
        .sql(TYPE)
        .param("address", address)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// All, the last one first.
  public List<Reminder> all() {
    return store
        .outside()
        .sql(ALL)
        .query(
            (row, i) ->
                new Reminder(
                    row.getObject("stream_id", UUID.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getInt("months"),
                    row.getObject("reminded_at", OffsetDateTime.class),
                    Sent.valueOf(row.getString("sent"))))
        .list();
  }

  /// Keeps that this stream's end is reminded of now.
  ///
  /// @return false if that was done before, here or in another process
  boolean once(Stream stream, int months) {
    return store
            .outside()
            .sql(ONCE)
            .param("stream", stream.id())
            .param("ends", stream.endsOn())
            .param("months", months)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void say(Stream stream, int months, Sent sent) {
    store
        .outside()
        .sql(SAY)
        .param("stream", stream.id())
        .param("ends", stream.endsOn())
        .param("months", months)
        .param("sent", sent.name())
        .update();
  }
}
