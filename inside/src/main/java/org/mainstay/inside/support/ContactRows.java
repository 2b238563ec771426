package org.mainstay.inside.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of contacts: what one row holds and how it changes.
final class ContactRows {
  private static final String COLUMNS =
      """
      select contact_id, referral_id, person_key, starts_at, minutes, type_code, medium_code,
             mode_code, worker_id, planned, attended_code, held_minutes, version
        from inside_support.contact
      """;

  private static final String ONE = COLUMNS + " where contact_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by starts_at desc, contact_id limit 200";

  private static final String WITHOUT_OUTCOME =
      COLUMNS
          + " where attended_code = '0' and ends_at <= :now order by ends_at, contact_id limit 500";

  private static final String MISSED =
      COLUMNS
          + """
           where attended_code in ('3', '7')
             and starts_at >= :since
             and not exists (
                   select
                     from inside_support.contact later
                    where later.referral_id = contact.referral_id
                      and later.starts_at > contact.starts_at)
           order by starts_at, contact_id
           limit 500
          """;

  private static final String WHEN_BOOKED =
      COLUMNS
          + """
           where worker_id = :workerId
             and attended_code = '0'
             and starts_at < :until
             and ends_at > :from
           order by starts_at, contact_id
           limit 50
          """;

  private static final String WITH =
      COLUMNS
          + """
           where worker_id = :workerId
             and starts_at >= :from
             and starts_at < :until
           order by starts_at, contact_id
           limit 500
          """;

  private static final String KEEP =
      """
      insert into inside_support.contact
             (contact_id, referral_id, person_key, starts_at, minutes, type_code, medium_code,
              mode_code, worker_id, planned, attended_code, ends_at, version)
      values (:id, :referralId, :personKey, :startsAt, :minutes, :type, :medium,
              :mode, :workerId, :planned, '0', :endsAt, 1)
      """;

  private static final String CHANGE =
      """
      update inside_support.contact
         set starts_at = :startsAt, minutes = :minutes, ends_at = :endsAt,
             attended_code = :attended, held_minutes = :held, cancelled_at = :cancelledAt,
             version = version + 1
       where contact_id = :id
         and version = :version
      """;

  private final JdbcClient inside;

  ContactRows(JdbcClient inside) {
    this.inside = inside;
  }

  Optional<Contact> find(ContactId id) {
    return inside.sql(ONE).param("id", id.value()).query(ContactRows::contact).optional();
  }

  List<Contact> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(ContactRows::contact).list();
  }

  List<Contact> withoutOutcome(Instant now) {
    return inside
        .sql(WITHOUT_OUTCOME)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ContactRows::contact)
        .list();
  }

  List<Contact> missed(Instant since) {
    return inside
        .sql(MISSED)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(ContactRows::contact)
        .list();
  }

  List<Contact> booked(WorkerId worker, Instant from, Instant until) {
    return inside
        .sql(WHEN_BOOKED)
        .param("workerId", worker.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(ContactRows::contact)
        .list();
  }

  List<Contact> with(WorkerId worker, Instant from, Instant until) {
    return inside
        .sql(WITH)
        .param("workerId", worker.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(ContactRows::contact)
        .list();
  }

  void keep(ContactId id, Referral referral, Contact.Plan plan) {
    inside
        .sql(KEEP)
        .param("id", id.value())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("startsAt", plan.starts().atOffset(ZoneOffset.UTC))
        .param("minutes", plan.minutes())
        .param("type", plan.manner().type().code())
        .param("medium", plan.manner().medium().code())
        .param("mode", plan.manner().mode().code())
        .param("workerId", plan.worker().value())
        .param("planned", plan.isPlanned())
        .param("endsAt", plan.ends().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Changes a contact unless somebody else did meanwhile.
  Settled change(Contact seen, Contact.Plan plan, Contact.State state, Instant at) {
    var now = new Contact(seen.id(), seen.referral(), seen.person(), plan, state, seen.version());
    int changed =
        inside
            .sql(CHANGE)
            .param("startsAt", plan.starts().atOffset(ZoneOffset.UTC))
            .param("minutes", plan.minutes())
            .param("endsAt", plan.ends().atOffset(ZoneOffset.UTC))
            .param("attended", now.attended().code())
            .param(
                "cancelledAt",
                now.attended().isCancelled() ? at.atOffset(ZoneOffset.UTC) : null,
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("held", state instanceof Contact.State.Held(var _, var held) ? held : 0)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    return changed == 0
        ? new Settled.ChangedMeanwhile()
        : new Settled.Done(find(seen.id()).orElseThrow());
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    var attended = NhsCode.from(Attended.class, row.getString("attended_code"));
    var manner =
        new Contact.Manner(
            NhsCode.from(AppointmentType.class, row.getString("type_code")),
            NhsCode.from(Medium.class, row.getString("medium_code")),
            NhsCode.from(Mode.class, row.getString("mode_code")));
    return new Contact(
        new ContactId(row.getObject("contact_id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        new Contact.Plan(
            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
            row.getInt("minutes"),
            manner,
            new WorkerId(row.getObject("worker_id", UUID.class)),
            row.getBoolean("planned")),
        state(attended, row.getInt("held_minutes")),
        row.getInt("version"));
  }

  private static Contact.State state(Attended attended, int heldMinutes) {
    if (attended == Attended.IN_FUTURE) {
      return new Contact.State.Booked();
    }
    return attended.isSeen()
        ? new Contact.State.Held(attended, heldMinutes)
        : new Contact.State.NotHeld(attended);
  }
}
