package org.mainstay.inside.team.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The supervision contracts of the team, at most one for each worker.
public final class Contracts {
  private static final String NAME = "inside_team.supervision_contract.outside_name";

  private static final String ALL =
      """
      select worker_id, supervisor_id, outside_name, outside_is_professional, in_group,
             every_weeks, starts_on, review_on, version
        from inside_team.supervision_contract
       order by worker_id
       limit 500
      """;

  private static final String BEGIN =
      """
      insert into inside_team.supervision_contract
             (worker_id, supervisor_id, outside_name, outside_is_professional, in_group,
              every_weeks, starts_on, review_on, version, changed_by, changed_at)
      values (:worker, :supervisor, :name, :professional, :group, :weeks, :starts, :review, 1,
              :by, :at)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_team.supervision_contract
         set supervisor_id = :supervisor, outside_name = :name,
             outside_is_professional = :professional, in_group = :group, every_weeks = :weeks,
             starts_on = :starts, review_on = :review, version = version + 1,
             changed_by = :by, changed_at = :at
       where worker_id = :worker
         and version = :version
      """;

  private final JdbcClient inside;
  private final TeamWords words;
  private final InstantSource clock;

  public Contracts(JdbcClient inside, TeamWords words, InstantSource clock) {
    this.inside = inside;
    this.words = words;
    this.clock = clock;
  }

  /// All of them.
  public List<Contract> all() {
    return inside.sql(ALL).query(this::contract).list();
  }

  /// That of a worker; empty if nothing was agreed.
  public Optional<Contract> of(WorkerId worker) {
    return all().stream().filter(one -> one.worker().equals(worker)).findFirst();
  }

  /// Keeps what was agreed, unless somebody changed it since it was seen with this version. Sent
  /// again it stays as it is.
  ///
  /// @return whether it is as it was sent
  public boolean keep(Contract agreed) {
    var rhythm = agreed.rhythm();
    var outside =
        agreed.supervisor() instanceof Supervisor.FromOutside from
            ? Optional.of(from)
            : Optional.<Supervisor.FromOutside>empty();
    int changed =
        inside
            .sql(agreed.version() == 0 ? BEGIN : CHANGE)
            .param("worker", agreed.worker().value())
            .param(
                "supervisor",
                agreed.supervisor() instanceof Supervisor.OfTheTeam(var one) ? one.value() : null,
                Types.OTHER)
            .param(
                "name",
                outside.map(from -> words.seal(NAME, from.name())).orElse(null),
                Types.BINARY)
            .param(
                "professional", outside.map(Supervisor.FromOutside::isProfessional).orElse(false))
            .param("group", rhythm.isInGroup())
            .param("weeks", rhythm.everyWeeks())
            .param("starts", rhythm.startsOn())
            .param("review", rhythm.reviewOn())
            .param("version", agreed.version())
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return changed > 0 || of(agreed.worker()).filter(agreed::saysTheSameAs).isPresent();
  }

  private Contract contract(ResultSet row, int number) throws SQLException {
    var supervisor = Optional.ofNullable(row.getObject("supervisor_id", UUID.class));
    var name = row.getBytes("outside_name");
    boolean professional = row.getBoolean("outside_is_professional");
    return new Contract(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        supervisor
            .<Supervisor>map(id -> new Supervisor.OfTheTeam(new WorkerId(id)))
            .orElseGet(() -> new Supervisor.FromOutside(words.open(NAME, name), professional)),
        new Contract.Rhythm(
            row.getBoolean("in_group"),
            row.getInt("every_weeks"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("review_on", LocalDate.class)),
        row.getInt("version"));
  }
}
