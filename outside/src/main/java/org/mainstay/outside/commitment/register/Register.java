package org.mainstay.outside.commitment.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.office.OfficeStore;

/// Who of each employer listens and signposts; whoever saw an older version changes nothing.
public final class Register {
  private static final String OF =
      """
      select listener_id, employer, kind, role_name, contact, trained_on, refreshed_on, ended_on,
             version
        from outside_commitment.listener
       where employer = :employer
         and ended_on is null
       order by kind, role_name, listener_id
       limit 2000
      """;

  private static final String ADD =
      """
      insert into outside_commitment.listener
             (listener_id, employer, kind, role_name, contact, trained_on, refreshed_on, ended_on,
              version)
      values (:id, :employer, :kind, :role, :contact, :trained, :refreshed, :ended, 1)
          on conflict do nothing
      """;

  // Of somebody who no longer does it no contact is kept.
  private static final String CHANGE =
      """
      update outside_commitment.listener
         set kind = :kind, role_name = :role, trained_on = :trained, refreshed_on = :refreshed,
             ended_on = :ended, version = version + 1,
             contact = case when cast(:ended as date) is null then :contact else '' end
       where listener_id = :id
         and employer = :employer
         and version = :version
      """;

  private final OfficeStore store;
  private final Changes changes;
  private final Clock clock;

  public Register(OfficeStore store, Changes changes, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Everybody of an employer who does it now.
  public List<Listener> of(String employer) {
    return store
        .outside()
        .sql(OF)
        .param("employer", employer)
        .query((row, i) -> listener(row))
        .list();
  }

  Optional<Listener> find(String employer, UUID id) {
    return of(employer).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Listener listener(ResultSet row) throws SQLException {
    return new Listener(
        row.getObject("listener_id", UUID.class),
        row.getString("employer"),
        row.getString("kind"),
        row.getString("role_name"),
        row.getString("contact"),
        new Listener.Training(
            row.getObject("trained_on", LocalDate.class),
            row.getObject("refreshed_on", LocalDate.class),
            row.getObject("ended_on", LocalDate.class)),
        row.getInt("version"));
  }

  /// Keeps somebody, new or changed.
  ///
  /// @return false if somebody else changed it since it was seen; nothing was overwritten
  public boolean keep(Listener one) {
    var kept = store.once().execute(_ -> keptOnce(one));
    return Boolean.TRUE.equals(kept);
  }

  private boolean keptOnce(Listener one) {
    var training = one.training();
    boolean kept =
        store
                .outside()
                .sql(one.version() == 0 ? ADD : CHANGE)
                .param("id", one.id())
                .param("employer", one.employer())
                .param("kind", one.kind())
                .param("role", one.roleName())
                .param("contact", one.contact())
                .param("trained", training.trainedOn())
                .param("refreshed", training.refreshedOn(), Types.DATE)
                .param("ended", training.endedOn(), Types.DATE)
                .param("version", one.version())
                .update()
            == 1;
    if (kept) {
      // The history keeps no contact.
      changes.note(
          one.employer(),
          "Register: " + one.roleName(),
          training.ended().isPresent()
              ? "No longer does it."
              : one.version() == 0 ? "Added." : "Changed.");
    }
    return kept;
  }
}
