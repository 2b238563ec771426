package org.mainstay.inside.people;

import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Destroys the keys of a person; what is left is a stub that says when, and nothing about whom.
public final class Erasures {
  /// So long an old backup may still hold a destroyed key.
  public static final int BACKUP_DAYS = 35;

  private static final String STUB =
      """
      insert into inside_people.stub
             (person_key, opened_month, erased_on, last_copy_gone_on, prepared_by, erased_by,
              because, closing)
      select person_key, date_trunc('month', welcomed_on)::date, :on, :goneOn, :preparedBy,
             :erasedBy, :because, :closing
        from inside_people.person
       where person_key = :personKey
      """;

  private static final String TO_CLOSE =
      """
      select closing
        from inside_people.stub
       where closing is not null
         and erased_on <= :before
       order by person_key
       limit 500
      """;

  private static final String CLOSED =
      "update inside_people.stub set closing = null where closing = :closing";

  private final JdbcClient inside;
  private final Mailbox mailbox;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Erasures(JdbcClient inside, Mailbox mailbox, Clock clock) {
    this.inside = inside;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /// Who decided that a record is erased, and why; two people, so that nobody does it alone.
  ///
  /// @param lastWords what the person reads of it
  public record Order(WorkerId preparedBy, WorkerId erasedBy, String because, String lastWords) {
    public Order {
      if (preparedBy.equals(erasedBy)) {
        throw new IllegalArgumentException("MAINSTAY-PEOPLE-001: two people erase a record");
      }
    }
  }

  void carryOut(PersonKey person, Mailbox.Address address, Order order) {
    if (!LegalHolds.of(inside, person).isEmpty()) {
      throw new IllegalStateException("MAINSTAY-PEOPLE-002: the law needs this record for now");
    }
    var today = LocalDate.now(clock);
    mailbox.empty(address.lookup());
    mailbox.put(
        address,
        Exclusions.digest(person + "/erased"),
        new BoxItem.Erased(clock.instant().truncatedTo(ChronoUnit.SECONDS), order.lastWords()));
    destroyKeys(inside, person.value());
    // From this row on nobody reaches anything of them, so it comes last.
    inside
        .sql(STUB)
        .param("on", today)
        .param("goneOn", today.plusDays(BACKUP_DAYS))
        .param("preparedBy", order.preparedBy().value())
        .param("erasedBy", order.erasedBy().value())
        .param("because", order.because())
        .param("closing", address.lookup().toByteArray())
        .param("personKey", person.value())
        .update();
  }

  /// From here on nothing that was sealed for them opens, and no code leads to them.
  static void destroyKeys(JdbcClient inside, UUID person) {
    for (String table : new String[] {"keyset", "detail"}) {
      inside
          .sql("delete from inside_people." + table + " where person_key = :personKey")
          .param("personKey", person)
          .update();
    }
    inside
        .sql("update inside_people.person set lookup = :nothing where person_key = :personKey")
        .param("nothing", nothing())
        .param("personKey", person)
        .update();
  }

  /// Empties the mailboxes in which the last words have stood long enough.
  ///
  /// @param last how long they stand
  public int closeOld(LastWords last) {
    var old =
        inside
            .sql(TO_CLOSE)
            .param(
                "before",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(last.days()))
            .query(byte[].class)
            .list();
    for (byte[] lookup : old) {
      mailbox.empty(Bytes.copyFrom(lookup));
      inside.sql(CLOSED).param("closing", lookup).update();
    }
    return old.size();
  }

  /// No code leads here.
  private static byte[] nothing() {
    var some = UUID.randomUUID();
    return ByteBuffer.allocate(16)
        .putLong(some.getMostSignificantBits())
        .putLong(some.getLeastSignificantBits())
        .array();
  }
}
