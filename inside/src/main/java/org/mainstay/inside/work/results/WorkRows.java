package org.mainstay.inside.work.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.inside.work.outcomes.JobOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cases that were ever supported, as far as whoever counts may see them, and what is known of
/// their work.
public final class WorkRows {
  private static final String CASES =
      """
      select r.referral_id, s.state, e.on_day, e.reason_code
        from inside_referral.referral r
        left join inside_work.employment_support s using (referral_id)
        left join inside_support.ending e using (referral_id)
       where e.referral_id is not null
          or r.stage in ('IN_SUPPORT', 'ENDING')
       order by r.request_received_at, r.referral_id
       limit 100000
      """;

  private static final String SAID =
      """
      select distinct on (referral_id, asked_at)
             referral_id, asked_at, on_day, status_code, hours_code, sickness_code
        from inside_work.employment_status
       order by referral_id, asked_at, id desc
       limit 500000
      """;

  private static final String OUTCOMES =
      """
      select referral_id, kind, on_day
        from inside_work.job_outcome
       order by referral_id, on_day, id
       limit 500000
      """;

  private final JdbcClient inside;

  /// @param inside the inside's own connection
  public WorkRows(JdbcClient inside) {
    this.inside = inside;
  }

  /// Everybody who was ever supported.
  List<WorkCourse> all() {
    var said = new HashMap<UUID, Map<AskedAt, EmploymentRecord>>();
    inside
        .sql(SAID)
        .query(
            row -> {
              var one = said(row);
              said.computeIfAbsent(id(row), _ -> new EnumMap<>(AskedAt.class)).put(one.at(), one);
            });
    var outcomes = new HashMap<UUID, List<WorkCourse.Outcome>>();
    inside
        .sql(OUTCOMES)
        .query(
            row -> {
              outcomes.computeIfAbsent(id(row), _ -> new ArrayList<>()).add(outcome(row));
            });
    return inside
        .sql(CASES)
        .query(
            (row, number) ->
                new WorkCourse(
                    Optional.ofNullable(row.getString("state"))
                        .map(SupportState::valueOf)
                        .orElse(SupportState.NOT_OFFERED),
                    end(row),
                    said.getOrDefault(id(row), Map.of()),
                    outcomes.getOrDefault(id(row), List.of())))
        .list();
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject("referral_id", UUID.class);
  }

  private static Optional<WorkCourse.End> end(ResultSet row) throws SQLException {
    var on = Optional.ofNullable(row.getObject("on_day", LocalDate.class));
    var reason = Optional.ofNullable(row.getString("reason_code"));
    return on.flatMap(
        day ->
            reason.map(code -> new WorkCourse.End(day, NhsCode.from(DischargeReason.class, code))));
  }

  private static EmploymentRecord said(ResultSet row) throws SQLException {
    return new EmploymentRecord(
        AskedAt.valueOf(row.getString("asked_at")),
        row.getObject("on_day", LocalDate.class),
        NhsCode.from(EmploymentStatus.class, row.getString("status_code")),
        NhsCode.from(WeeklyHours.class, row.getString("hours_code")),
        NhsCode.from(SicknessAbsence.class, row.getString("sickness_code")));
  }

  private static WorkCourse.Outcome outcome(ResultSet row) throws SQLException {
    return new WorkCourse.Outcome(
        JobOutcome.Kind.valueOf(row.getString("kind")), row.getObject("on_day", LocalDate.class));
  }
}
