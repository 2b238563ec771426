package org.mainstay.outside.programme.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;
import org.mainstay.sums.statistics.planning.SampleNeeded;

/// Test plans: written once, and never changed by anybody.
public final class TestPlans {
  private static final String OF =
      """
      select design, outcome, smallest, cluster_size, icc, answering, decide_on, locked_at,
             locked_by
        from outside_programme.test_plan
       where programme_id = :programme
      """;

  private static final String LOCK =
      """
      insert into outside_programme.test_plan
             (programme_id, design, outcome, smallest, cluster_size, icc, answering, needed,
              decide_on, locked_at, locked_by)
      values (:programme, :design, :outcome, :smallest, :size, :icc, :answering, :needed,
              :decide, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public TestPlans(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The plan of a programme, if it was locked.
  public Optional<TestPlan.Locked> of(UUID programme) {
    return store
        .outside()
        .sql(OF)
        .param("programme", programme)
        .query((row, i) -> locked(row))
        .optional();
  }

  private static TestPlan.Locked locked(ResultSet row) throws SQLException {
    var basis =
        new SampleNeeded.Basis(
            row.getDouble("smallest"),
            row.getInt("cluster_size"),
            row.getDouble("icc"),
            row.getDouble("answering"));
    var plan =
        new TestPlan(
            TestDesign.valueOf(row.getString("design")),
            row.getString("outcome"),
            basis,
            row.getObject("decide_on", LocalDate.class));
    return new TestPlan.Locked(
        plan,
        row.getObject("locked_at", OffsetDateTime.class).toInstant(),
        row.getString("locked_by"));
  }

  /// Locks a plan.
  ///
  /// @return false if there is one already
  public boolean lock(UUID programme, TestPlan plan) {
    return store
            .outside()
            .sql(LOCK)
            .param("programme", programme)
            .param("design", plan.design().name())
            .param("outcome", plan.outcome())
            .param("smallest", plan.basis().smallest())
            .param("size", (int) plan.basis().clusterSize())
            .param("icc", plan.basis().icc())
            .param("answering", plan.basis().answering())
            .param("needed", plan.needed().all())
            .param("decide", plan.decideOn())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", Office.now().signInName())
            .update()
        == 1;
  }
}
