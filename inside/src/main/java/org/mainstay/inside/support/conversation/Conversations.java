package org.mainstay.inside.support.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The conversations about all of life: each kept as it was said, and never added up.
public final class Conversations {
  /// What is written down of one step of a talk may be so long.
  public static final int WORDS_MAX = 4_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ANSWERS = "inside_support.conversation.answers";
  private static final String WORDS = "inside_support.conversation_talk.words";

  private static final String KEEP =
      """
      insert into inside_support.conversation
             (conversation_id, referral_id, person_key, number, on_day, at, worker_id, answers)
      values (:id, :referral, :person, :number, :on, :at, :worker, :answers)
          on conflict (referral_id, number) do nothing
      """;

  private static final String KEEP_TALK =
      """
      insert into inside_support.conversation_talk
             (talk_id, conversation_id, person_key, at, worker_id, words)
      values (:id, :conversation, :person, :at, :worker, :words)
      """;

  private static final String OF =
      """
      select conversation_id, number, on_day, worker_id, answers
        from inside_support.conversation
       where referral_id = :referral
       order by number desc, conversation_id
       limit 100
      """;

  private static final String TALKS =
      """
      select at, worker_id, words
        from inside_support.conversation_talk
       where conversation_id = :id
       order by at, talk_id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final Clock clock;

  public Conversations(JdbcClient inside, People people, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// The words of a talk as they are sealed.
  private record Words(
      String area,
      String name,
      String understood,
      String lookedForward,
      String options,
      String agreed) {}

  /// Keeps what somebody said today.
  ///
  /// @param number the number after the last conversation that the worker saw in the case
  /// @return whether it is kept; not if one with this number is there already
  public boolean keep(Referral referral, int number, List<Conversation.Answer> answers) {
    var now = clock.instant();
    var id = UUID.randomUUID();
    boolean isKept =
        inside
                .sql(KEEP)
                .param("id", id)
                .param("referral", referral.id().value())
                .param("person", referral.person().value())
                .param("number", number)
                .param("on", LocalDate.now(clock))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("worker", Acting.now().value())
                .param(
                    "answers",
                    people
                        .seal(referral.person(), ANSWERS, JSON.writeValueAsString(answers))
                        .forRow())
                .update()
            > 0;
    if (isKept) {
      people.tell(
          referral.person(),
          "conversation/" + id,
          new BoxItem.Happened(now, "We talked about how life is for you, in all its parts."));
    }
    return isKept;
  }

  /// Keeps a talk about one area.
  public void keep(Referral referral, Conversation about, Conversation.Talk talk) {
    var words =
        new Words(
            talk.area(),
            talk.name(),
            talk.understood(),
            talk.lookedForward(),
            talk.options(),
            talk.agreed());
    inside
        .sql(KEEP_TALK)
        .param("id", UUID.randomUUID())
        .param("conversation", about.id())
        .param("person", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("worker", Acting.now().value())
        .param(
            "words", people.seal(referral.person(), WORDS, JSON.writeValueAsString(words)).forRow())
        .update();
  }

  /// The conversations of a case, latest first.
  public List<Conversation> of(OpenRecord opened, Purpose purpose, ReferralId referral) {
    return inside
        .sql(OF)
        .param("referral", referral.value())
        .query(
            (row, number) -> {
              var id = row.getObject("conversation_id", UUID.class);
              return new Conversation(
                  id,
                  row.getInt("number"),
                  row.getObject("on_day", LocalDate.class),
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  JSON.readValue(
                      opened.words(Sealed.of(ANSWERS, row.getBytes("answers"))).openFor(purpose),
                      new TypeReference<List<Conversation.Answer>>() {}),
                  talks(opened, purpose, id));
            })
        .list();
  }

  /// The latest conversation of a case.
  Optional<Conversation> latest(OpenRecord opened, ReferralId referral) {
    return of(opened, Purpose.SUPPORT, referral).stream().findFirst();
  }

  private List<Conversation.Talk> talks(OpenRecord opened, Purpose purpose, UUID id) {
    return inside
        .sql(TALKS)
        .param("id", id)
        .query(
            (row, number) -> {
              var words =
                  JSON.readValue(
                      opened.words(Sealed.of(WORDS, row.getBytes("words"))).openFor(purpose),
                      Words.class);
              Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
              return new Conversation.Talk(
                  words.area(),
                  words.name(),
                  at,
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  words.understood(),
                  words.lookedForward(),
                  words.options(),
                  words.agreed());
            })
        .list();
  }
}
