package org.mainstay.outside.commitment.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.commitment.action.Action.FindingKey;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.office.OfficeStore;

/// Reads actions and their evidence, of one employer at a time.
record ActionRows(OfficeStore store) {
  private static final String ACTIONS =
      """
      select action_id, employer, standard, known_key, words, status, reason, owner, due_on,
             plan_hash, period, table_code, cell_code, version
        from outside_commitment.standard_action
       where employer = :employer
       order by standard, words, action_id
       limit 500
      """;

  private static final String EVIDENCE =
      """
      select e.evidence_id, e.action_id, e.words, e.link
        from outside_commitment.evidence_item e
        join outside_commitment.standard_action a on a.action_id = e.action_id
       where a.employer = :employer
         and e.taken_back_at is null
       order by e.added_at, e.evidence_id
       limit 5000
      """;

  private record Item(UUID action, Evidence evidence) {}

  List<Action> of(String employer) {
    Map<UUID, List<Evidence>> evidence =
        store
            .outside()
            .sql(EVIDENCE)
            .param("employer", employer)
            .query(
                (row, i) ->
                    new Item(
                        row.getObject("action_id", UUID.class),
                        new Evidence(
                            row.getObject("evidence_id", UUID.class),
                            row.getString("words"),
                            row.getString("link"))))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Item::action, Collectors.mapping(Item::evidence, Collectors.toList())));
    return store
        .outside()
        .sql(ACTIONS)
        .param("employer", employer)
        .query((row, i) -> action(row, evidence))
        .list();
  }

  private static Action action(ResultSet row, Map<UUID, List<Evidence>> evidence)
      throws SQLException {
    var id = row.getObject("action_id", UUID.class);
    return new Action(
        id,
        row.getString("employer"),
        row.getString("standard"),
        origin(row),
        row.getString("words"),
        new Action.How(
            ActionStatus.valueOf(row.getString("status")),
            row.getString("reason"),
            row.getString("owner"),
            row.getObject("due_on", LocalDate.class)),
        row.getInt("version"),
        evidence.getOrDefault(id, List.of()));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    var known = Optional.ofNullable(row.getString("known_key"));
    if (known.isPresent()) {
      return new Origin.Known(known.get());
    }
    var plan = Optional.ofNullable(row.getString("plan_hash"));
    return plan.isEmpty()
        ? new Origin.Own()
        : new Origin.Followed(
            new FindingKey(
                plan.get(),
                row.getString("period"),
                row.getString("table_code"),
                row.getString("cell_code")));
  }
}
