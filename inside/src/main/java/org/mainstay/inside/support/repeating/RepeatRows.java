package org.mainstay.inside.support.repeating;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of appointments that repeat.
final class RepeatRows {
  private static final String KEEP =
      """
      insert into inside_support.repeat
             (repeat_id, referral_id, person_key, at, worker_id, every_weeks)
      values (:id, :referral, :person, :at, :worker, :weeks)
          on conflict do nothing
      """;

  private static final String DROP = "delete from inside_support.repeat where repeat_id = :id";

  private static final String PUT =
      """
      insert into inside_support.repeat_contact (contact_id, repeat_id, person_key, number)
      values (:contact, :repeat, :person, :number)
      """;

  private static final String LOCK =
      """
      select c.contact_id
        from inside_support.contact c
        join inside_support.repeat_contact r on r.contact_id = c.contact_id
       where r.repeat_id = :id
       order by c.contact_id
       limit 100
         for update of c
      """;

  private static final String OF =
      """
      select repeat_id, every_weeks
        from inside_support.repeat
       where referral_id = :referral
       order by at, repeat_id
       limit 100
      """;

  private static final String CONTACTS =
      """
      select contact_id
        from inside_support.repeat_contact
       where repeat_id = :id
       order by number
       limit 100
      """;

  private static final String OF_CONTACT =
      """
      select repeat_id
        from inside_support.repeat_contact
       where contact_id = :contact
       limit 1
      """;

  private final JdbcClient inside;

  RepeatRows(JdbcClient inside) {
    this.inside = inside;
  }

  /// Keeps it, unless it was kept before.
  boolean keep(UUID id, Referral referral, int everyWeeks, Instant at) {
    return inside
            .sql(KEEP)
            .param("id", id)
            .param("referral", referral.id().value())
            .param("person", referral.person().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("worker", Acting.now().value())
            .param("weeks", everyWeeks)
            .update()
        > 0;
  }

  void drop(UUID id) {
    inside.sql(DROP).param("id", id).update();
  }

  void put(UUID repeat, ContactId contact, PersonKey person, int number) {
    inside
        .sql(PUT)
        .param("contact", contact.value())
        .param("repeat", repeat)
        .param("person", person.value())
        .param("number", number)
        .update();
  }

  /// From here on nobody else changes one of these appointments until this is done.
  void lock(UUID id) {
    inside.sql(LOCK).param("id", id).query(UUID.class).list();
  }

  List<Repeat> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referral", referral.value())
        .query(
            (row, number) -> {
              var id = row.getObject("repeat_id", UUID.class);
              return new Repeat(id, referral, row.getInt("every_weeks"), contacts(id));
            })
        .list();
  }

  Optional<UUID> of(ContactId contact) {
    return inside.sql(OF_CONTACT).param("contact", contact.value()).query(UUID.class).optional();
  }

  private List<ContactId> contacts(UUID id) {
    return inside.sql(CONTACTS).param("id", id).query(UUID.class).list().stream()
        .map(ContactId::new)
        .toList();
  }
}
