package org.mainstay.outside.network.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.office.OfficeStore;

/// Pilots as they lie in the database.
final class PilotRows {
  private static final String PILOTS =
      """
      select pilot_id, title, what, where_at, from_on, until_on
        from outside_network.pilot
       order by from_on desc, pilot_id
       limit 1000
      """;

  private static final String PLANS =
      """
      select distinct on (pilot_id)
             pilot_id, version, question, measure, number_needed, sample, judged_by, decide_on
        from outside_network.pilot_plan
       order by pilot_id, version desc
       limit 1000
      """;

  // Nothing ends before it began, and a beginning comes first on a day.
  private static final String STEPS =
      """
      select pilot_id, step, on_day, known, not_known, follows, why
        from outside_network.pilot_step
       order by pilot_id, step
       limit 2000
      """;

  private final OfficeStore store;

  PilotRows(OfficeStore store) {
    this.store = store;
  }

  private record Of<T>(UUID pilot, T it) {}

  List<Pilot> all() {
    Map<UUID, Pilot.Plan> plans =
        store.outside().sql(PLANS).query((row, i) -> new Of<>(id(row), plan(row))).list().stream()
            .collect(Collectors.toMap(Of::pilot, Of::it));
    Map<UUID, List<Pilot.Step>> steps =
        store.outside().sql(STEPS).query((row, i) -> new Of<>(id(row), step(row))).list().stream()
            .collect(
                Collectors.groupingBy(Of::pilot, Collectors.mapping(Of::it, Collectors.toList())));
    return store
        .outside()
        .sql(PILOTS)
        .query(
            (row, i) ->
                new Pilot(
                    id(row),
                    idea(row),
                    Optional.ofNullable(plans.get(id(row))),
                    steps.getOrDefault(id(row), List.of())))
        .list();
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject("pilot_id", UUID.class);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Pilot.Idea idea(ResultSet row) throws SQLException {
    return new Pilot.Idea(
        row.getString("title"),
        row.getString("what"),
        row.getString("where_at"),
        day(row, "from_on"),
        day(row, "until_on"));
  }

  private static Pilot.Plan plan(ResultSet row) throws SQLException {
    return new Pilot.Plan(
        row.getInt("version"),
        row.getString("question"),
        row.getString("measure"),
        row.getInt("number_needed"),
        row.getString("sample"),
        row.getString("judged_by"),
        day(row, "decide_on"));
  }

  private static Pilot.Step step(ResultSet row) throws SQLException {
    var on = day(row, "on_day");
    return switch (row.getString("step")) {
      case "BEGUN" -> new Pilot.Step.Begun(on);
      case "ENDED" ->
          new Pilot.Step.Ended(
              on, row.getString("known"), row.getString("not_known"), row.getString("follows"));
      default -> new Pilot.Step.Dropped(on, row.getString("why"));
    };
  }
}
