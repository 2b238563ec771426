package org.mainstay.inside.people;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom a person does not want to see their record: for them it does not exist.
final class Exclusions {
  private static final String SHUT_OUT =
      """
      insert into inside_people.exclusion (person_key, worker_id)
      values (:personKey, :workerId)
          on conflict do nothing
      """;

  private static final String OF_PERSONS =
      """
      select person_key, worker_id
        from inside_people.exclusion
       where person_key = any (:persons)
      """;

  /// Shorter pieces of a name are too common to shut anybody out by.
  private static final int PIECE_MIN = 3;

  private final JdbcClient inside;

  Exclusions(JdbcClient inside) {
    this.inside = inside;
  }

  int shutOut(PersonKey person, Identity identity, List<Worker> team) {
    return shutOut(person, identity.excludedWorkers(), identity.excludedNames(), team);
  }

  /// Shuts out everybody who was ticked, and everybody who could be meant by the names typed.
  ///
  /// A first name alone is enough: shutting out one too many harms less than one too few.
  ///
  /// @return how many are shut out now who were not before
  int shutOut(PersonKey person, List<UUID> ticked, String names, List<Worker> team) {
    Set<WorkerId> out = new HashSet<>();
    ticked.forEach(id -> out.add(new WorkerId(id)));
    out.addAll(meant(names, team));
    int more = 0;
    for (WorkerId worker : out) {
      more +=
          inside
              .sql(SHUT_OUT)
              .param("personKey", person.value())
              .param("workerId", worker.value())
              .update();
    }
    return more;
  }

  Set<WorkerId> of(PersonKey person) {
    return of(List.of(person)).getOrDefault(person, Set.of());
  }

  /// Whom each of these shut out; whoever shut out nobody is not in it.
  Map<PersonKey, Set<WorkerId>> of(Collection<PersonKey> persons) {
    Map<PersonKey, Set<WorkerId>> shutOut = new HashMap<>();
    inside
        .sql(OF_PERSONS)
        .param("persons", persons.stream().map(PersonKey::value).distinct().toArray(UUID[]::new))
        .query(
            row -> {
              shutOut
                  .computeIfAbsent(
                      new PersonKey(row.getObject("person_key", UUID.class)), _ -> new HashSet<>())
                  .add(new WorkerId(row.getObject("worker_id", UUID.class)));
            });
    return shutOut;
  }

  static Set<WorkerId> meant(String names, List<Worker> team) {
    Set<String> typed = pieces(names);
    return team.stream()
        .filter(worker -> pieces(worker.name()).stream().anyMatch(typed::contains))
        .map(Worker::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> pieces(String names) {
    return Arrays.stream(names.toLowerCase(Locale.UK).split("[^\\p{L}]+", -1))
        .filter(piece -> piece.length() >= PIECE_MIN)
        .collect(Collectors.toSet());
  }

  static Bytes digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Bytes.copyFrom(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
