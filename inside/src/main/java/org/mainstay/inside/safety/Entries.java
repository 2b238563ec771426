package org.mainstay.inside.safety;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The history of a concern: every version of what was said and agreed, written once, never over.
final class Entries {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WORDS = "inside_safety.entry.words";

  private static final String ADD =
      """
      insert into inside_safety.entry
             (concern_id, number, person_key, at, worker_id, kind, words)
      select :concernId,
             (select coalesce(max(number), 0) + 1
                from inside_safety.entry
               where concern_id = :concernId),
             :personKey, :at, :workerId, :kind, :words
      """;

  private static final String OF_CONCERN =
      """
      select number, at, worker_id, kind, words
        from inside_safety.entry
       where concern_id = :concernId
       order by number
       limit 1000
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  /// What an entry is about.
  enum Kind {
    OPENED("Concern opened"),
    WORRY("A worry that a worker wrote down"),
    READ("Read by the reader"),
    CONVERSATION("What was said, and how we understand it together"),
    PLAN("Safety plan made together"),
    PLAN_GIVEN("Plan given to the person"),
    OWNED("Who does what, by when"),
    PASSED_ON("Passed on, as nobody had read it in time"),
    RESOLVED("Resolved by the huddle"),
    TAKEN_BACK("The huddle took that back before it ended");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// One entry; its words by field.
  record Entry(int number, Instant at, WorkerId by, Kind kind, Map<String, String> words) {
    Entry {
      words = Map.copyOf(words);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  Entries(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  void add(ConcernId concern, PersonKey person, Kind kind, Map<String, String> words) {
    var json = JSON.writeValueAsString(new TreeMap<>(words));
    inside
        .sql(ADD)
        .param("concernId", concern.value())
        .param("personKey", person.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("kind", kind.name())
        .param("words", people.seal(person, WORDS, json).forRow())
        .update();
  }

  List<Entry> of(OpenRecord opened, ConcernId concern) {
    return inside
        .sql(OF_CONCERN)
        .param("concernId", concern.value())
        .query(
            (row, number) ->
                new Entry(
                    row.getInt("number"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    Kind.valueOf(row.getString("kind")),
                    words(opened, Sealed.of(WORDS, row.getBytes("words")))))
        .list();
  }

  private static Map<String, String> words(OpenRecord opened, Sealed text) {
    return JSON.readValue(
        opened.words(text).openFor(Purpose.CONCERN), new TypeReference<Map<String, String>>() {});
  }
}
