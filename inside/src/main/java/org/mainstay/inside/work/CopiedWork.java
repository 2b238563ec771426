package org.mainstay.inside.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that somebody ever said about their work, for the copy of their record.
public final class CopiedWork implements CopiedPart {
  private static final String SAID =
      """
      select asked_at, on_day, status_code, hours_code, sickness_code, worker_id
        from inside_work.employment_status
       where person_key = :personKey
       order by id
       limit 10000
      """;

  private static final String ASKED =
      """
      select asked_at, times, answered_at
        from inside_work.work_ask
       where person_key = :personKey
       order by at, ask_id
       limit 1000
      """;

  private final JdbcClient inside;
  private final Team team;

  /// @param inside the inside's own connection
  public CopiedWork(JdbcClient inside, Team team) {
    this.inside = inside;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_work.employment_status", "inside_work.work_ask");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var person = opened.person().value();
    var said = inside.sql(SAID).param("personKey", person).query(this::said).list();
    var asked = inside.sql(ASKED).param("personKey", person).query(CopiedWork::asked).list();
    return Map.of(Chapter.WORK, Stream.of(said, asked).flatMap(List::stream).toList());
  }

  private static String asked(ResultSet row, int number) throws SQLException {
    return "We asked on your page how work was, %s, and told you %d times. %s"
        .formatted(
            AskedAt.valueOf(row.getString("asked_at")).words(),
            row.getInt("times"),
            CopyWords.atIfAny(row, "answered_at")
                .map(at -> "We knew on " + at + ".")
                .orElse("There is no answer."));
  }

  private String said(ResultSet row, int number) throws SQLException {
    return "%s, %s, written down by %s. Work: %s. Hours: %s. Off sick: %s."
        .formatted(
            AskedAt.valueOf(row.getString("asked_at")).words(),
            CopyWords.on(row, "on_day"),
            CopyWords.by(team, row, "worker_id"),
            NhsCode.from(EmploymentStatus.class, row.getString("status_code")).words(),
            NhsCode.from(WeeklyHours.class, row.getString("hours_code")).words(),
            NhsCode.from(SicknessAbsence.class, row.getString("sickness_code")).words());
  }
}
