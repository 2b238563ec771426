package org.mainstay.inside.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The groups and workshops that somebody booked and came to, for the copy of their record.
public final class CopiedSeats implements CopiedPart {
  private static final String SEATS =
      """
      select g.title, s.asked_at, s.standing
        from inside_groups.seat s
        join inside_groups.gathering g on g.gathering_id = s.gathering_id
       where s.person_key = :personKey
       order by s.asked_at, s.seat_number
       limit 10000
      """;

  private static final String SESSIONS =
      """
      select g.title, n.starts_at, a.code, a.noted_by
        from inside_groups.attendance a
        join inside_groups.group_session n on n.session_id = a.session_id
        join inside_groups.gathering g on g.gathering_id = n.gathering_id
       where a.person_key = :personKey
       order by n.starts_at, n.session_id
       limit 10000
      """;

  private final JdbcClient inside;
  private final Team team;

  /// @param inside the inside's own connection
  public CopiedSeats(JdbcClient inside, Team team) {
    this.inside = inside;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_groups.seat", "inside_groups.attendance");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var person = opened.person().value();
    var lines = new ArrayList<String>();
    lines.addAll(inside.sql(SEATS).param("personKey", person).query(CopiedSeats::seat).list());
    lines.addAll(inside.sql(SESSIONS).param("personKey", person).query(this::session).list());
    return Map.of(Chapter.GROUPS, lines);
  }

  private static String seat(ResultSet row, int number) throws SQLException {
    var standing =
        switch (row.getString("standing")) {
          case "HAS" -> "You have a place.";
          case "WAITS" -> "You wait for a place.";
          default -> "You have no place any more.";
        };
    return "You asked for a place in “%s” on %s. %s"
        .formatted(row.getString("title"), CopyWords.at(row, "asked_at"), standing);
  }

  private String session(ResultSet row, int number) throws SQLException {
    return "“%s”, %s: %s. Written down by %s."
        .formatted(
            row.getString("title"),
            CopyWords.at(row, "starts_at"),
            CopyWords.became(NhsCode.from(Attended.class, row.getString("code"))),
            CopyWords.by(team, row, "noted_by"));
  }
}
