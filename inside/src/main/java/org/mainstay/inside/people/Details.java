package org.mainstay.inside.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the door keeps about a person, each piece sealed with their own key: who they are, what
/// they said of themselves, and the key to their mailbox.
final class Details {
  private static final String KEEP =
      """
      insert into inside_people.detail (person_key, what, sealed)
      values (:personKey, :what, :sealed)
          on conflict (person_key, what) do update set sealed = excluded.sealed
      """;

  private static final String DETAIL =
      """
      select sealed
        from inside_people.detail
       where person_key = :personKey
         and what = :what
       limit 1
      """;

  private final JdbcClient inside;
  private final Keyring keyring;

  Details(JdbcClient inside, Keyring keyring) {
    this.inside = inside;
    this.keyring = keyring;
  }

  /// Keeps this piece instead of the one before.
  void keep(PersonKey person, String what, byte[] text) {
    var key = keyring.of(person, Keyring.Part.IDENTITY);
    inside
        .sql(KEEP)
        .param("personKey", person.value())
        .param("what", what)
        .param("sealed", Keyring.seal(key, person, column(what), text).forRow())
        .update();
  }

  /// This piece as it was kept; empty if there is none, or nobody who acts may see it.
  Optional<byte[]> find(PersonKey person, String what) {
    var key = keyring.of(person, Keyring.Part.IDENTITY);
    return inside
        .sql(DETAIL)
        .param("personKey", person.value())
        .param("what", what)
        .query(byte[].class)
        .optional()
        .map(row -> Keyring.open(key, person, Sealed.of(column(what), row)));
  }

  private static String column(String what) {
    return "inside_people.detail." + what;
  }
}
