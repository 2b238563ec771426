package org.mainstay.inside.huddle.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody of the team wants to ask the huddle about a case.
public final class Questions {
  /// How long a question may be.
  public static final int WORDS_MAX = 1_000;

  private static final String WORDS = "inside_huddle.question.words";

  private static final String BRING =
      """
      insert into inside_huddle.question
             (question_id, referral_id, person_key, at, worker_id, words)
      values (:id, :referral, :person, :at, :worker, :words)
      """;

  private static final String WAITING =
      """
      select referral_id
        from inside_huddle.question
       where talked_at is null
       order by at, question_id
       limit 500
      """;

  private static final String OF =
      """
      select at, worker_id, words, talked_at
        from inside_huddle.question
       where referral_id = :referral
       order by at desc, question_id
       limit 200
      """;

  private static final String TALKED =
      """
      update inside_huddle.question
         set talked_at = :at
       where referral_id = :referral
         and talked_at is null
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  public Questions(JdbcClient inside, People people, Trail trail, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// One question about a case.
  ///
  /// @param talkedAt when a huddle talked about it; empty while it waits
  public record Question(Instant at, WorkerId by, Sealed words, Optional<Instant> talkedAt) {}

  /// The acting worker brings a question to the next huddle.
  ///
  /// @throws IllegalArgumentException unless it has 1..1000 characters
  public void bring(Referral referral, String words) {
    if (words.isBlank() || words.length() > WORDS_MAX) {
      throw new IllegalArgumentException("a question has 1..1000 characters");
    }
    inside
        .sql(BRING)
        .param("id", UUID.randomUUID())
        .param("referral", referral.id().value())
        .param("person", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("worker", Acting.now().value())
        .param("words", people.seal(referral.person(), WORDS, words.strip()).forRow())
        .update();
    trail.write(referral.person().value(), "asked the huddle", "a question about the support");
  }

  /// The cases about which a question waits, the oldest question first.
  List<ReferralId> waiting() {
    return inside.sql(WAITING).query(UUID.class).list().stream().map(ReferralId::new).toList();
  }

  /// The questions about a case, latest first.
  public List<Question> of(ReferralId referral) {
    return inside.sql(OF).param("referral", referral.value()).query(Questions::question).list();
  }

  /// The huddle has talked about what was asked on this case.
  void talked(ReferralId referral) {
    inside
        .sql(TALKED)
        .param("referral", referral.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    return new Question(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Sealed.of(WORDS, row.getBytes("words")),
        Optional.ofNullable(row.getObject("talked_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
