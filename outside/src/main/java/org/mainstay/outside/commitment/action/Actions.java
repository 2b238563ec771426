package org.mainstay.outside.commitment.action;

import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.commitment.action.Action.FindingKey;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.OfficeStore;

/// The actions of employers: whoever saw an older version changes nothing.
public final class Actions {
  private static final String BEGIN =
      """
      insert into outside_commitment.standard_action
             (action_id, employer, standard, known_key, words, status, reason, owner, due_on,
              plan_hash, period, table_code, cell_code, version)
      values (:id, :employer, :standard, :known, :words, :status, :reason, :owner, :due,
              :plan, :period, :table, :cell, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update outside_commitment.standard_action
         set words = :words, status = :status, reason = :reason, owner = :owner, due_on = :due,
             version = version + 1
       where action_id = :id
         and employer = :employer
         and version = :version
      """;

  private static final String ADD =
      """
      insert into outside_commitment.evidence_item (evidence_id, action_id, words, link, added_at)
      values (:id, :action, :words, :link, :at)
      """;

  private static final String TOUCH =
      """
      update outside_commitment.standard_action
         set version = version + 1
       where action_id = :id
         and employer = :employer
         and version = :version
      """;

  private static final String TAKE_BACK =
      """
      update outside_commitment.evidence_item
         set taken_back_at = :at
       where evidence_id = :id
         and action_id = :action
         and taken_back_at is null
      """;

  private final OfficeStore store;
  private final ActionRows rows;
  private final Changes changes;
  private final InstantSource clock;

  public Actions(OfficeStore store, Changes changes, InstantSource clock) {
    this.store = store;
    this.rows = new ActionRows(store);
    this.changes = changes;
    this.clock = clock;
  }

  /// What became of a change.
  public enum Kept {
    DONE,
    /// Somebody else changed it since it was seen; nothing was overwritten.
    CHANGED_MEANWHILE,
    /// It would leave an action in place without evidence.
    NO_EVIDENCE
  }

  /// Evidence as it is typed; blank words are none.
  public record Typed(String words, String link) {
    public boolean isGiven() {
      return !words.isEmpty();
    }
  }

  /// All actions of an employer that were touched or added.
  public List<Action> of(String employer) {
    return rows.of(employer);
  }

  /// Keeps how far an action is, with new evidence if there is some. Sent again it stays as it is.
  ///
  /// @param seen as it was when somebody saw it; its version tells
  public Kept keep(Action seen, Action.How how, Typed fresh) {
    if (how.status() == ActionStatus.IN_PLACE && seen.evidence().isEmpty() && !fresh.isGiven()) {
      return Kept.NO_EVIDENCE;
    }
    var done = store.once().execute(_ -> keptOnce(seen, how, fresh));
    return Boolean.TRUE.equals(done) || isAlready(seen, how, fresh)
        ? Kept.DONE
        : Kept.CHANGED_MEANWHILE;
  }

  private boolean keptOnce(Action seen, Action.How how, Typed fresh) {
    if (!written(seen, how)) {
      return false;
    }
    if (fresh.isGiven()) {
      store
          .outside()
          .sql(ADD)
          .param("id", UUID.randomUUID())
          .param("action", seen.id())
          .param("words", fresh.words())
          .param("link", fresh.link())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    changes.note(
        seen.employer(),
        seen.words(),
        how.inWords(OfficeForm::on)
            + (fresh.isGiven() ? " New evidence: " + fresh.words() + "." : ""));
    return true;
  }

  private boolean written(Action seen, Action.How how) {
    var key = seen.origin() instanceof Origin.Followed(var finding) ? finding : null;
    return store
            .outside()
            .sql(seen.version() == 0 ? BEGIN : CHANGE)
            .param("id", seen.id())
            .param("employer", seen.employer())
            .param("standard", seen.standard())
            .param("known", seen.origin() instanceof Origin.Known(var k) ? k : null, Types.VARCHAR)
            .param("words", seen.words())
            .param("status", how.status().name())
            .param("reason", how.reason())
            .param("owner", how.owner())
            .param("due", how.dueOn(), Types.DATE)
            .param("plan", part(key, FindingKey::plan), Types.VARCHAR)
            .param("period", part(key, FindingKey::period), Types.VARCHAR)
            .param("table", part(key, FindingKey::table), Types.VARCHAR)
            .param("cell", part(key, FindingKey::cell), Types.VARCHAR)
            .param("version", seen.version())
            .update()
        == 1;
  }

  private static @Nullable String part(
      @Nullable FindingKey key, Function<FindingKey, String> part) {
    return key == null ? null : part.apply(key);
  }

  private boolean isAlready(Action seen, Action.How how, Typed fresh) {
    return now(seen)
        .filter(one -> one.how().equals(how))
        .filter(
            one ->
                !fresh.isGiven()
                    || one.evidence().stream()
                        .anyMatch(
                            item ->
                                item.words().equals(fresh.words())
                                    && item.link().equals(fresh.link())))
        .isPresent();
  }

  /// The same action as it is now.
  public Optional<Action> now(Action seen) {
    return of(seen.employer()).stream().filter(one -> one.key().equals(seen.key())).findFirst();
  }

  /// Adds an action of the employer's own.
  ///
  /// @return the new action
  public Action add(String employer, String standard, Origin origin, String words) {
    var fresh =
        new Action(
            UUID.randomUUID(),
            employer,
            standard,
            origin,
            words,
            Action.How.UNTOUCHED,
            0,
            List.of());
    store
        .once()
        .executeWithoutResult(
            _ -> {
              written(fresh, fresh.how());
              changes.note(employer, words, "Added to the plan.");
            });
    return fresh;
  }

  /// Takes evidence back: the row stays, and says when.
  public Kept takeBack(Action seen, UUID evidence) {
    var left = seen.evidence().stream().filter(item -> !item.id().equals(evidence)).toList();
    if (left.size() == seen.evidence().size()) {
      return Kept.CHANGED_MEANWHILE;
    }
    if (left.isEmpty() && seen.how().status() == ActionStatus.IN_PLACE) {
      return Kept.NO_EVIDENCE;
    }
    var done = store.once().execute(_ -> takenBack(seen, evidence));
    return Boolean.TRUE.equals(done) ? Kept.DONE : Kept.CHANGED_MEANWHILE;
  }

  private boolean takenBack(Action seen, UUID evidence) {
    boolean first =
        store
                .outside()
                .sql(TOUCH)
                .param("id", seen.id())
                .param("employer", seen.employer())
                .param("version", seen.version())
                .update()
            == 1;
    if (!first) {
      return false;
    }
    store
        .outside()
        .sql(TAKE_BACK)
        .param("id", evidence)
        .param("action", seen.id())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    seen.evidence().stream()
        .filter(item -> item.id().equals(evidence))
        .forEach(
            item ->
                changes.note(
                    seen.employer(), seen.words(), "Evidence taken back: " + item.words() + "."));
    return true;
  }
}
