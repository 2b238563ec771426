package org.mainstay.inside.support.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of offers and their times.
final class OfferRows {
  private static final String COLUMNS =
      """
      select offer_id, referral_id, person_key, worker_id, minutes, type_code, medium_code,
             mode_code, until, contact_id, closed_at is not null as closed
        from inside_support.offer
      """;

  private static final String ONE = COLUMNS + " where offer_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by offered_at desc, offer_id limit 50";

  private static final String OF_CONTACT = COLUMNS + " where contact_id = :contactId limit 1";

  private static final String OPEN_OF_WORKER =
      COLUMNS
          + " where worker_id = :workerId and closed_at is null and until > :now"
          + " order by offered_at, offer_id limit 200";

  private static final String KEEP =
      """
      insert into inside_support.offer
             (offer_id, referral_id, person_key, offered_at, offered_by, worker_id, minutes,
              type_code, medium_code, mode_code, until)
      values (:id, :referralId, :personKey, :at, :by, :workerId, :minutes,
              :type, :medium, :mode, :until)
      """;

  private static final String SLOT =
      """
      insert into inside_support.offer_slot (slot_id, offer_id, person_key, starts_at)
      values (:id, :offerId, :personKey, :startsAt)
      """;

  private static final String SLOTS =
      """
      select slot_id, starts_at
        from inside_support.offer_slot
       where offer_id = :offerId
       order by starts_at, slot_id
       limit 50
      """;

  private static final String BOOKED =
      "update inside_support.offer set contact_id = :contactId where offer_id = :id";

  private static final String CLOSE =
      "update inside_support.offer set closed_at = :at where offer_id = :id";

  // Two letters that choose the same worker's time are taken in one after the other.
  private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(:worker, 5))";

  private final JdbcClient inside;

  OfferRows(JdbcClient inside) {
    this.inside = inside;
  }

  void keep(Offer offer, Instant now) {
    var terms = offer.terms();
    inside
        .sql(KEEP)
        .param("id", offer.id())
        .param("referralId", offer.referral().value())
        .param("personKey", offer.person().value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", Acting.now().value())
        .param("workerId", terms.worker().value())
        .param("minutes", terms.minutes())
        .param("type", terms.manner().type().code())
        .param("medium", terms.manner().medium().code())
        .param("mode", terms.manner().mode().code())
        .param("until", terms.until().atOffset(ZoneOffset.UTC))
        .update();
    for (Offer.Slot slot : offer.slots()) {
      inside
          .sql(SLOT)
          .param("id", slot.id())
          .param("offerId", offer.id())
          .param("personKey", offer.person().value())
          .param("startsAt", slot.starts().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  Optional<Offer> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(this::offer).optional();
  }

  Optional<Offer> of(ContactId contact) {
    return inside.sql(OF_CONTACT).param("contactId", contact.value()).query(this::offer).optional();
  }

  List<Offer> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(this::offer).list();
  }

  List<Offer> openOf(WorkerId worker, Instant now) {
    return inside
        .sql(OPEN_OF_WORKER)
        .param("workerId", worker.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(this::offer)
        .list();
  }

  void booked(Offer offer, ContactId contact) {
    inside.sql(BOOKED).param("contactId", contact.value()).param("id", offer.id()).update();
  }

  void close(Offer offer, Instant now) {
    inside.sql(CLOSE).param("at", now.atOffset(ZoneOffset.UTC)).param("id", offer.id()).update();
  }

  void alone(WorkerId worker) {
    inside.sql(ALONE).param("worker", worker.toString()).query((row, number) -> "").list();
  }

  private Offer offer(ResultSet row, int number) throws SQLException {
    var id = row.getObject("offer_id", UUID.class);
    var manner =
        new Contact.Manner(
            NhsCode.from(AppointmentType.class, row.getString("type_code")),
            NhsCode.from(Medium.class, row.getString("medium_code")),
            NhsCode.from(Mode.class, row.getString("mode_code")));
    return new Offer(
        id,
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        new Offer.Terms(
            new WorkerId(row.getObject("worker_id", UUID.class)),
            manner,
            row.getInt("minutes"),
            row.getObject("until", OffsetDateTime.class).toInstant()),
        slots(id),
        Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(ContactId::new),
        row.getBoolean("closed"));
  }

  private List<Offer.Slot> slots(UUID offer) {
    return inside
        .sql(SLOTS)
        .param("offerId", offer)
        .query(
            (row, number) ->
                new Offer.Slot(
                    row.getObject("slot_id", UUID.class),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
