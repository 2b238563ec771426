package org.mainstay.inside.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is left of those who were erased, and the same erasure once more in a database that came
/// from a time before it.
public final class Stubs {
  private static final HexFormat HEX = HexFormat.of();

  private static final String ALL =
      """
      select person_key, opened_month, erased_on, last_copy_gone_on, prepared_by, erased_by,
             because, closing
        from inside_people.stub
       order by erased_on, person_key
      """;

  private static final String MARK =
      "select count(*) || '/' || count(closing) from inside_people.stub";

  private static final String ITEMS =
      """
      select idem, sealed
        from letterbox_mailbox.item
       where lookup = :lookup
       order by id
      """;

  private static final String PUT =
      """
      insert into letterbox_mailbox.item (idem, lookup, sealed)
      values (:idem, :lookup, :sealed)
          on conflict do nothing
      """;

  private static final String STUB =
      """
      insert into inside_people.stub
             (person_key, opened_month, erased_on, last_copy_gone_on, prepared_by, erased_by,
              because, closing)
      values (:person, :openedMonth, :erasedOn, :lastCopyGoneOn, :preparedBy, :erasedBy,
              :because, :closing)
          on conflict do nothing
      """;

  /// A letter that was taken in and whose person is gone would be taken in a second time.
  private static final String WAITING =
      "select id, lookup from letterbox_letter.letter where taken_in_at is null order by id";

  private static final String EMPTIED =
      """
      update letterbox_letter.letter
         set taken_in_at = now(), sealed_keys = '', sealed_identity = '', sealed_clinical = ''
       where id = :id
      """;

  private final JdbcClient inside;

  /// @param inside the inside's own connection, in a transaction in which the house acts
  public Stubs(JdbcClient inside) {
    this.inside = inside;
  }

  /// One erasure.
  ///
  /// @param closing the mailbox that has the last words, in hexadecimal; empty once it was closed
  /// @param words what lies in it, sealed for the person alone
  public record Stub(
      UUID person,
      LocalDate openedMonth,
      LocalDate erasedOn,
      LocalDate lastCopyGoneOn,
      UUID preparedBy,
      UUID erasedBy,
      String because,
      String closing,
      List<Word> words) {
    public Stub {
      words = List.copyOf(words);
    }
  }

  /// One sealed item, in hexadecimal.
  public record Word(String idem, String sealed) {}

  /// Changes whenever there is a new stub, or a mailbox was closed.
  public String mark() {
    return inside.sql(MARK).query(String.class).single();
  }

  /// Every one, earliest first.
  public List<Stub> all() {
    return inside.sql(ALL).query((row, number) -> stub(row)).list();
  }

  private Stub stub(ResultSet row) throws SQLException {
    byte[] closing = Objects.requireNonNullElse(row.getBytes("closing"), new byte[0]);
    return new Stub(
        row.getObject("person_key", UUID.class),
        row.getObject("opened_month", LocalDate.class),
        row.getObject("erased_on", LocalDate.class),
        row.getObject("last_copy_gone_on", LocalDate.class),
        row.getObject("prepared_by", UUID.class),
        row.getObject("erased_by", UUID.class),
        row.getString("because"),
        HEX.formatHex(closing),
        closing.length == 0 ? List.of() : words(closing));
  }

  private List<Word> words(byte[] lookup) {
    return inside
        .sql(ITEMS)
        .param("lookup", lookup)
        .query(
            (row, number) ->
                new Word(
                    HEX.formatHex(row.getBytes("idem")), HEX.formatHex(row.getBytes("sealed"))))
        .list();
  }

  /// Erases those again whom this database has as they were before.
  ///
  /// @return how many
  public int eraseAgain(List<Stub> stubs) {
    Set<UUID> here = all().stream().map(Stub::person).collect(Collectors.toSet());
    var again = stubs.stream().filter(stub -> !here.contains(stub.person())).toList();
    if (!again.isEmpty()) {
      emptyLetters(again.stream().map(Stub::person).collect(Collectors.toSet()));
    }
    again.forEach(this::erase);
    return again.size();
  }

  private void erase(Stub stub) {
    erasedBefore(stub.person().toString());
    lookup(stub.person())
        .ifPresent(
            lookup ->
                inside
                    .sql("delete from letterbox_mailbox.item where lookup = :lookup")
                    .param("lookup", lookup)
                    .update());
    Erasures.destroyKeys(inside, stub.person());
    byte[] closing = HEX.parseHex(stub.closing());
    for (Word word : stub.words()) {
      inside
          .sql(PUT)
          .param("idem", HEX.parseHex(word.idem()))
          .param("lookup", closing)
          .param("sealed", HEX.parseHex(word.sealed()))
          .update();
    }
    // From this row on nobody reaches anything of them, so it comes last.
    inside
        .sql(STUB)
        .param("person", stub.person())
        .param("openedMonth", stub.openedMonth())
        .param("erasedOn", stub.erasedOn())
        .param("lastCopyGoneOn", stub.lastCopyGoneOn())
        .param("preparedBy", stub.preparedBy())
        .param("erasedBy", stub.erasedBy())
        .param("because", stub.because())
        .param("closing", closing.length == 0 ? null : closing, java.sql.Types.BINARY)
        .update();
    erasedBefore("");
  }

  /// A hold that was lifted since the backup was made does not stop it.
  private void erasedBefore(String person) {
    inside
        .sql("select set_config('mainstay.erased_before', :person, true)")
        .param("person", person)
        .query(String.class)
        .single();
  }

  private Optional<byte[]> lookup(UUID person) {
    return inside
        .sql("select lookup from inside_people.person where person_key = :person")
        .param("person", person)
        .query(byte[].class)
        .optional();
  }

  private record Waiting(long id, UUID person) {}

  private void emptyLetters(Set<UUID> erased) {
    var waiting =
        inside
            .sql(WAITING)
            .query(
                (row, number) ->
                    new Waiting(row.getLong("id"), UUID.nameUUIDFromBytes(row.getBytes("lookup"))))
            .list();
    for (Waiting letter : waiting) {
      if (erased.contains(letter.person())) {
        inside.sql(EMPTIED).param("id", letter.id()).update();
      }
    }
  }
}
