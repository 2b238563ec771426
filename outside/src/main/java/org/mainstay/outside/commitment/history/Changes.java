package org.mainstay.outside.commitment.history;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// Every change of a promise in a sentence, kept for ever and never changed.
public final class Changes {
  /// As which the house does something by itself.
  public static final String THE_HOUSE = "the house, by the date";

  private static final String NOTE =
      """
      insert into outside_commitment.change (employer, at, by_name, about, words)
      values (:employer, :at, :by, :about, :words)
      """;

  private static final String OF =
      """
      select at, by_name, about, words
        from outside_commitment.change
       where employer = :employer
       order by number desc
       limit 500
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Changes(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// One change.
  ///
  /// @param by the sign-in of whoever changed it
  public record Change(Instant at, String by, String about, String words) {}

  /// Notes a change by whoever acts, in the transaction in which it happens.
  public void note(String employer, String about, String words) {
    note(employer, Office.now().signInName(), about, words);
  }

  /// Notes a change by this name.
  public void note(String employer, String by, String about, String words) {
    store
        .outside()
        .sql(NOTE)
        .param("employer", employer)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("about", about)
        .param("words", words)
        .update();
  }

  /// The latest changes of an employer, the last first.
  public List<Change> of(String employer) {
    return store
        .outside()
        .sql(OF)
        .param("employer", employer)
        .query(
            (row, i) ->
                new Change(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("by_name"),
                    row.getString("about"),
                    row.getString("words")))
        .list();
  }
}
