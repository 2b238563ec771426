package org.mainstay.outside.network.steering;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// Who sits in the steering group and what it decided: added to, never changed.
public final class Steering {
  private static final String MEMBERS =
      """
      select distinct on (member_id)
             member_id, version, organisation, role_name, since_on, until_on
        from outside_network.steering_member
       order by member_id, version desc
       limit 1000
      """;

  private static final String ADD_MEMBER =
      """
      insert into outside_network.steering_member
             (member_id, version, organisation, role_name, since_on, until_on, at, by_name)
      values (:id, :version, :organisation, :role, :since, :until, :at, :by)
          on conflict do nothing
      """;

  private static final String DECISIONS =
      """
      select decision_id, number, decided_on, what, why, by_whom, replaces
        from outside_network.decision
       order by decided_on desc, number desc
       limit 2000
      """;

  private static final String DECIDE =
      """
      insert into outside_network.decision
             (decision_id, decided_on, what, why, by_whom, replaces, at, by_name)
      values (:id, :on, :what, :why, :whom, :replaces, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Steering(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Everybody who ever sat there, as their last version says.
  public List<Member> members() {
    return store
        .outside()
        .sql(MEMBERS)
        .query(
            (row, i) ->
                new Member(
                    row.getObject("member_id", UUID.class),
                    row.getInt("version"),
                    row.getString("organisation"),
                    row.getString("role_name"),
                    row.getObject("since_on", LocalDate.class),
                    row.getObject("until_on", LocalDate.class)))
        .list();
  }

  Optional<Member> member(UUID id) {
    return members().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Adds a version of a member on top of the one that was seen; the same again changes nothing.
  ///
  /// @return false if somebody else wrote meanwhile; nothing was added
  public boolean keep(Member seen) {
    boolean added =
        store
                .outside()
                .sql(ADD_MEMBER)
                .param("id", seen.id())
                .param("version", seen.version() + 1)
                .param("organisation", seen.organisation())
                .param("role", seen.roleName())
                .param("since", seen.sinceOn())
                .param("until", seen.untilOn(), Types.DATE)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", Office.now().signInName())
                .update()
            == 1;
    return added
        || member(seen.id()).filter(now -> now.equals(next(seen, now.version()))).isPresent();
  }

  private static Member next(Member one, int version) {
    return new Member(
        one.id(), version, one.organisation(), one.roleName(), one.sinceOn(), one.untilOn());
  }

  /// Every decision, the last day first.
  public List<Decision> decisions() {
    return store
        .outside()
        .sql(DECISIONS)
        .query(
            (row, i) ->
                new Decision(
                    row.getObject("decision_id", UUID.class),
                    row.getLong("number"),
                    row.getObject("decided_on", LocalDate.class),
                    row.getString("what"),
                    row.getString("why"),
                    row.getString("by_whom"),
                    row.getObject("replaces", UUID.class)))
        .list();
  }

  Optional<Decision> decision(UUID id) {
    return decisions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Which decision took the place of this one.
  Optional<Decision> replacing(UUID id) {
    return decisions().stream()
        .filter(one -> one.replaced().filter(id::equals).isPresent())
        .findFirst();
  }

  /// Writes a decision down; sent again it is there once.
  ///
  /// @return false if another one has replaced the same decision already
  public boolean decide(Decision fresh) {
    boolean added =
        store
                .outside()
                .sql(DECIDE)
                .param("id", fresh.id())
                .param("on", fresh.on())
                .param("what", fresh.what())
                .param("why", fresh.why())
                .param("whom", fresh.byWhom())
                .param("replaces", fresh.replaces(), Types.OTHER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", Office.now().signInName())
                .update()
            == 1;
    return added || decision(fresh.id()).isPresent();
  }
}
