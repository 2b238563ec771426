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
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Talks that the team agrees with whoever asked a team question; they read of it with their code.
public final class Consultations {
  private static final String BOOK =
      """
      insert into inside_support.consultation
             (consultation_id, question_id, starts_at, minutes, sealed_how, booked_at, booked_by)
      values (:id, :question, :starts, :minutes, :how, :at, :by)
      """;

  private static final String COLUMNS =
      """
      select consultation_id, question_id, starts_at, minutes, sealed_how, cancelled_at
        from inside_support.consultation
      """;

  private static final String OF =
      COLUMNS + " where question_id = :question order by starts_at, consultation_id limit 50";

  private static final String ONE = COLUMNS + " where consultation_id = :id for update";

  private static final String CANCEL =
      "update inside_support.consultation set cancelled_at = :at where consultation_id = :id";

  private final JdbcClient inside;
  private final Mailbox mailbox;
  private final InstantSource clock;

  public Consultations(JdbcClient inside, Mailbox mailbox, InstantSource clock) {
    this.inside = inside;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  private record Row(
      UUID id, UUID question, Instant starts, int minutes, Bytes how, boolean cancelled) {
    Consultation opened(QuestionDoor door) {
      return new Consultation(
          id, question, starts, minutes, door.open(how.toByteArray()), cancelled);
    }
  }

  /// All of one question, the earliest first.
  List<Consultation> of(UUID question, QuestionDoor door) {
    return inside.sql(OF).param("question", question).query(Consultations::row).list().stream()
        .map(row -> row.opened(door))
        .toList();
  }

  /// Books one, and tells whoever asked.
  void book(UUID question, QuestionDoor door, Instant starts, int minutes, String how) {
    var booked = new Consultation(UUID.randomUUID(), question, starts, minutes, how, false);
    inside
        .sql(BOOK)
        .param("id", booked.id())
        .param("question", question)
        .param("starts", starts.atOffset(ZoneOffset.UTC))
        .param("minutes", minutes)
        .param("how", door.sealed(how))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Acting.now().value())
        .update();
    tell(booked, door);
  }

  /// Cancels one that is still to come, and tells whoever asked.
  ///
  /// @param of the question that it must belong to
  /// @param from the moment from which it must be to come
  /// @return whether there was one
  boolean cancel(UUID id, UUID of, QuestionDoor door, Instant from) {
    Optional<Consultation> found =
        inside
            .sql(ONE)
            .param("id", id)
            .query(Consultations::row)
            .optional()
            .filter(row -> row.question().equals(of))
            .map(row -> row.opened(door))
            .filter(one -> one.isToCome(from));
    found.ifPresent(
        one -> {
          inside
              .sql(CANCEL)
              .param("id", id)
              .param("at", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          tell(new Consultation(id, of, one.starts(), one.minutes(), one.how(), true), door);
        });
    return found.isPresent();
  }

  private void tell(Consultation one, QuestionDoor door) {
    mailbox.put(
        door.address(),
        Bytes.copyFrom(("consultation/" + one.id() + "/" + one.cancelled()).getBytes(UTF_8)),
        new BoxItem.Appointment(
            one.id().toString(),
            clock.instant(),
            one.starts(),
            one.minutes(),
            one.how(),
            one.cancelled()));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("consultation_id", UUID.class),
        row.getObject("question_id", UUID.class),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getInt("minutes"),
        Bytes.copyFrom(row.getBytes("sealed_how")),
        row.getObject("cancelled_at") != null);
  }
}
