package org.mainstay.inside.support.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.letter.SealedLetter;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What teams and managers asked: kept sealed as it came, and answered into the sender's mailbox.
public final class TeamQuestions implements Intake.OtherLetters {
  private static final String KEEP =
      """
      insert into inside_support.team_question
             (question_id, lookup, arrived_at, sealed_keys, sealed_words)
      values (:id, :lookup, :at, :keys, :words)
          on conflict do nothing
      """;

  private static final String KNOWN =
      """
      select exists (select 1 from inside_support.team_question where lookup = :lookup)
      """;

  private static final String COLUMNS =
      """
      select question_id, lookup, arrived_at, sealed_keys, sealed_words, answered_at,
             sealed_answer
        from inside_support.team_question
      """;

  private static final String ALL =
      COLUMNS + " order by answered_at is not null, arrived_at desc, question_id limit 200";

  private static final String ONE = COLUMNS + " where question_id = :id for update";

  private static final String ANSWERED =
      """
      update inside_support.team_question
         set answered_at = :at, answered_by = :workerId, sealed_answer = :answer
       where question_id = :id
      """;

  private static final String FOUND = COLUMNS + " where question_id = :id";

  /// The question of the same sender that a talk is about.
  private static final String ASKED =
      """
      select q.question_id
        from inside_support.consultation c
        join inside_support.team_question q using (question_id)
       where c.consultation_id = :id
         and q.lookup = :lookup
      """;

  private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final String FORGET =
      "delete from inside_support.team_question where answered_at < :before";

  private final JdbcClient inside;
  private final LetterOpener opener;
  private final Mailbox mailbox;
  private final Consultations consultations;
  private final InstantSource clock;

  public TeamQuestions(
      JdbcClient inside,
      LetterOpener opener,
      Mailbox mailbox,
      Consultations consultations,
      InstantSource clock) {
    this.inside = inside;
    this.opener = opener;
    this.mailbox = mailbox;
    this.consultations = consultations;
    this.clock = clock;
  }

  /// One of them, opened.
  ///
  /// @param answer what the team answered, if it did
  public record TeamQuestion(UUID id, Instant arrived, Letter letter, Optional<String> answer) {
    @Override
    public String toString() {
      return "[question " + id + "]";
    }
  }

  private record Row(UUID id, SealedLetter letter, Optional<byte[]> answer) {}

  @Override
  public boolean keeps(SealedLetter letter, Letter opened) {
    if (opened instanceof OwnPage.Cancelling(var appointment) && isKnown(letter.lookup())) {
      cancelled(letter, appointment);
      return true;
    }
    boolean ours =
        opened instanceof Letter.TeamRequest
            || opened instanceof Letter.ManagerQuestion
            || (opened instanceof Letter.Message && isKnown(letter.lookup()));
    if (ours) {
      inside
          .sql(KEEP)
          .param("id", letter.idOf("question"))
          .param("lookup", letter.lookup().toByteArray())
          .param("at", letter.postedAt().atOffset(ZoneOffset.UTC))
          .param("keys", letter.parts().keys().toByteArray())
          .param("words", letter.parts().clinical().toByteArray())
          .update();
    }
    return ours;
  }

  /// Whoever asked cancels a talk; one that is over or was never theirs changes nothing.
  private void cancelled(SealedLetter letter, String appointment) {
    if (!appointment.matches(UUID_PATTERN)) {
      return;
    }
    var id = UUID.fromString(appointment);
    inside
        .sql(ASKED)
        .param("id", id)
        .param("lookup", letter.lookup().toByteArray())
        .query(UUID.class)
        .optional()
        .ifPresent(
            question ->
                door(question)
                    .ifPresent(
                        door -> consultations.cancel(id, question, door, letter.postedAt())));
  }

  private boolean isKnown(Bytes lookup) {
    return inside.sql(KNOWN).param("lookup", lookup.toByteArray()).query(Boolean.class).single();
  }

  /// All of them, those without an answer first.
  public List<TeamQuestion> all() {
    return inside.sql(ALL).query(TeamQuestions::row).list().stream().map(this::opened).toList();
  }

  /// The one with this number.
  Optional<TeamQuestion> find(UUID id) {
    return row(id).map(this::opened);
  }

  /// What opens and seals the words about it.
  Optional<QuestionDoor> door(UUID id) {
    return row(id).map(row -> QuestionDoor.of(opener, row.letter()));
  }

  /// The talks about it, the earliest first.
  List<Consultation> talks(UUID id) {
    return door(id).map(door -> consultations.of(id, door)).orElseGet(List::of);
  }

  private Optional<Row> row(UUID id) {
    return inside.sql(FOUND).param("id", id).query(TeamQuestions::row).optional();
  }

  /// Answers one; whoever asked reads it with their code.
  ///
  /// @return whether there was one without an answer
  public boolean answer(UUID id, String signedBy, String words) {
    var found =
        inside
            .sql(ONE)
            .param("id", id)
            .query(TeamQuestions::row)
            .optional()
            .filter(row -> row.answer().isEmpty());
    found.ifPresent(row -> answer(row, signedBy, words));
    return found.isPresent();
  }

  private void answer(Row row, String signedBy, String words) {
    var now = clock.instant();
    var door = QuestionDoor.of(opener, row.letter());
    inside
        .sql(ANSWERED)
        .param("id", row.id())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("answer", door.sealed(words))
        .update();
    mailbox.put(
        door.address(),
        Bytes.copyFrom(("answer/" + row.id()).getBytes(UTF_8)),
        new BoxItem.FromTeam(now, signedBy, words));
  }

  /// Deletes what was answered so long ago; the answer stays with whoever has the code.
  ///
  /// @param months as the pages for everybody say it
  public void forgetOld(int months) {
    inside
        .sql(FORGET)
        .param("before", clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months))
        .update();
  }

  private TeamQuestion opened(Row row) {
    var opened = opener.open(row.letter());
    var door = new QuestionDoor(opened.address(), row.letter().lookup(), opened.clinicalKeys());
    var answer = row.answer().map(door::open);
    return new TeamQuestion(row.id(), row.letter().postedAt(), opened.letter(), answer);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var parts =
        new SealedLetter.Parts(
            Bytes.copyFrom(row.getBytes("sealed_keys")),
            Bytes.copyFrom(new byte[0]),
            Bytes.copyFrom(row.getBytes("sealed_words")));
    var letter =
        new SealedLetter(
            0,
            Bytes.copyFrom(row.getBytes("lookup")),
            "message",
            row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
            parts);
    return new Row(
        row.getObject("question_id", UUID.class),
        letter,
        Optional.ofNullable(row.getBytes("sealed_answer")));
  }
}
