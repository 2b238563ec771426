package org.mainstay.inside.support.onward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of onward referrals and of the steps on their way.
final class OnwardRows {
  static final String ORGANISATION = "inside_support.onward.organisation";
  static final String NOTE = "inside_support.onward_step.note";

  private static final String COLUMNS =
      """
      select o.onward_id, o.referral_id, o.person_key, o.organisation, o.reason_code, o.sent_on,
             o.state, o.state_since, o.ask_again_on, o.version
        from inside_support.onward o
      """;

  private static final String ONE = COLUMNS + " where o.onward_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where o.referral_id = :referralId order by o.sent_on desc, o.onward_id limit 100";

  private static final String UNANSWERED =
      COLUMNS
          + """
              join inside_referral.referral f on f.referral_id = o.referral_id
             where o.state in ('PROPOSED', 'SENT', 'RECEIVED')
               and f.stage <> 'DISCHARGED'
             order by o.ask_again_on, o.onward_id
             limit 500
            """;

  private static final String KEEP =
      """
      insert into inside_support.onward
             (onward_id, referral_id, person_key, organisation, reason_code, sent_on, state,
              state_since, ask_again_on, version)
      values (:id, :referralId, :personKey, :organisation, :reason, :sentOn, :state,
              :since, :askAgainOn, 1)
      """;

  private static final String CHANGE =
      """
      update inside_support.onward
         set state = :state, state_since = :since, ask_again_on = :askAgainOn, sent_on = :sentOn,
             version = version + 1
       where onward_id = :id
         and version = :version
      """;

  private static final String KEEP_STEP =
      """
      insert into inside_support.onward_step
             (onward_id, person_key, at, worker_id, state, on_day, note)
      values (:id, :personKey, :at, :workerId, :state, :on, :note)
      """;

  private static final String STEPS =
      """
      select at, worker_id, state, on_day, note
        from inside_support.onward_step
       where onward_id = :id
       order by id
       limit 200
      """;

  private final JdbcClient inside;

  OnwardRows(JdbcClient inside) {
    this.inside = inside;
  }

  Optional<OnwardReferral> find(OnwardId id) {
    return inside.sql(ONE).param("id", id.value()).query(OnwardRows::onward).optional();
  }

  List<OnwardReferral> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(OnwardRows::onward).list();
  }

  List<OnwardReferral> unanswered() {
    return inside.sql(UNANSWERED).query(OnwardRows::onward).list();
  }

  void keep(OnwardReferral onward) {
    inside
        .sql(KEEP)
        .param("id", onward.id().value())
        .param("referralId", onward.referral().value())
        .param("personKey", onward.person().value())
        .param("organisation", onward.organisation().forRow())
        .param("reason", onward.reason().code())
        .param("sentOn", onward.sentOn())
        .param("state", onward.standing().state().name())
        .param("since", onward.standing().since())
        .param("askAgainOn", onward.standing().askAgainOn())
        .update();
  }

  /// Changes an onward referral unless somebody else did meanwhile.
  ///
  /// @return whether it was still as it was seen
  boolean change(OnwardReferral seen, OnwardReferral.Standing now) {
    boolean leaves = seen.isProposed() && now.state() == OnwardState.SENT;
    return inside
            .sql(CHANGE)
            .param("state", now.state().name())
            .param("since", now.since())
            .param("askAgainOn", now.askAgainOn())
            .param("sentOn", leaves ? now.since() : seen.sentOn())
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update()
        > 0;
  }

  void keepStep(OnwardReferral now, OffsetDateTime at, LocalDate on, Sealed note) {
    inside
        .sql(KEEP_STEP)
        .param("id", now.id().value())
        .param("personKey", now.person().value())
        .param("at", at)
        .param("workerId", Acting.now().value())
        .param("state", now.standing().state().name())
        .param("on", on)
        .param("note", note.forRow())
        .update();
  }

  List<OnwardReferral.Step> steps(OnwardId id) {
    return inside
        .sql(STEPS)
        .param("id", id.value())
        .query(
            (row, number) ->
                new OnwardReferral.Step(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    OnwardState.valueOf(row.getString("state")),
                    row.getObject("on_day", LocalDate.class),
                    Sealed.of(NOTE, row.getBytes("note"))))
        .list();
  }

  private static OnwardReferral onward(ResultSet row, int number) throws SQLException {
    return new OnwardReferral(
        new OnwardId(row.getObject("onward_id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Sealed.of(ORGANISATION, row.getBytes("organisation")),
        NhsCode.from(OnwardReason.class, row.getString("reason_code")),
        row.getObject("sent_on", LocalDate.class),
        new OnwardReferral.Standing(
            OnwardState.valueOf(row.getString("state")),
            row.getObject("state_since", LocalDate.class),
            row.getObject("ask_again_on", LocalDate.class)),
        row.getInt("version"));
  }
}
