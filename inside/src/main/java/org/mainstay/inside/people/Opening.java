package org.mainstay.inside.people;

import com.google.crypto.tink.Aead;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether what is sealed in a database still opens: a trial that reads nothing to anybody.
public final class Opening {
  /// By chance, and the same people for the same seed.
  private static final String SOME =
      """
      select p.person_key
        from inside_people.person p
       where not exists (select 1 from inside_people.stub s where s.person_key = p.person_key)
       order by sha256((p.person_key::text || :seed)::bytea), p.person_key
       limit :count
      """;

  private Opening() {}

  /// How many were tried, and of how many both keys unwrapped and who they are opened.
  public record Opened(int tried, int opened) {}

  /// Tries some people.
  ///
  /// @param database may read every row
  /// @param hubKey unwraps people's keys
  public static Opened ofSome(JdbcClient database, Aead hubKey, int count, long seed) {
    var keyring = new Keyring(database, hubKey);
    var details = new Details(database, keyring);
    var people =
        database
            .sql(SOME)
            .param("seed", Long.toString(seed))
            .param("count", count)
            .query(UUID.class)
            .list();
    int opened =
        (int) people.stream().filter(it -> opens(new PersonKey(it), keyring, details)).count();
    return new Opened(people.size(), opened);
  }

  private static boolean opens(PersonKey person, Keyring keyring, Details details) {
    try {
      keyring.of(person, Keyring.Part.CLINICAL);
      return details.find(person, "identity").isPresent();
    } catch (IllegalStateException | DataAccessException _) {
      return false;
    }
  }
}
