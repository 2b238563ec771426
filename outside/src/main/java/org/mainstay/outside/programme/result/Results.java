package org.mainstay.outside.programme.result;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// Results of `study` that were taken in: a later one stands beside an earlier one.
public final class Results {
  private static final String OF =
      """
      select estimates, model, placebo, treatment, taken_at
        from outside_programme.result
       where programme_id = :programme
       order by taken_at desc, result_id
       limit 100
      """;

  private static final String TAKE =
      """
      insert into outside_programme.result
             (result_id, programme_id, estimates, model, placebo, fingerprint, treatment, taken_at,
              taken_by)
      values (:id, :programme, :estimates, :model, :placebo, :fingerprint, :treatment, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Results(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// A result of a programme.
  ///
  /// @param treatment as which the programme stands in it
  public record Taken(StudyResult result, String treatment, Instant at) {
    /// What was found of it.
    public List<StudyResult.Finding> findings() {
      return result.of(treatment);
    }

    /// What was found beside it where there can be nothing to find.
    public List<StudyResult.Finding> controls() {
      return result.controlsOf(treatment);
    }
  }

  /// All of a programme, the last one first.
  public List<Taken> of(UUID programme) {
    return store
        .outside()
        .sql(OF)
        .param("programme", programme)
        .query(
            (row, i) ->
                new Taken(
                    StudyResult.read(
                        row.getString("estimates"),
                        row.getString("model"),
                        row.getString("placebo")),
                    row.getString("treatment"),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Takes one in; the same one twice stands there once.
  public void take(UUID programme, StudyResult result, String treatment) {
    store
        .outside()
        .sql(TAKE)
        .param("id", UUID.randomUUID())
        .param("programme", programme)
        .param("estimates", result.estimates())
        .param("model", result.model())
        .param("placebo", result.placebo())
        .param("fingerprint", result.fingerprint())
        .param("treatment", treatment)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Office.now().signInName())
        .update();
  }
}
