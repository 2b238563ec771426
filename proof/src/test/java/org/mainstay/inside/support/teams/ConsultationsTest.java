package org.mainstay.inside.support.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;

/// A talk with whoever asked is read and cancelled with their code, and is in nobody's record.
class ConsultationsTest {
  private static final String HOW = "Sentinel-How: call us on 01632 960 140";

  private final TestInside inside = new TestInside();
  private final Consultations consultations =
      new Consultations(inside.inside, new Mailbox(inside.inside), inside.clock);
  private final Instant starts = inside.clock.instant().plus(Duration.ofDays(3));
  private UUID question = new UUID(0, 0);

  @BeforeEach
  void a_manager_asks_and_a_talk_is_booked() {
    inside.posts(1, new Letter.ManagerQuestion("How do I ask?"));
    question = inside.as(inside.amina, inside.teamQuestions::all).getFirst().id();
    inside.as(
        inside.amina,
        () -> {
          consultations.book(
              question, inside.teamQuestions.door(question).orElseThrow(), starts, 30, HOW);
          return true;
        });
  }

  @AfterEach
  void closes() {
    inside.close();
  }

  private Consultation only() {
    return inside.as(inside.amina, () -> inside.teamQuestions.talks(question)).getFirst();
  }

  private List<BoxItem.Appointment> told(int code) {
    return inside.mailbox(code).stream()
        .filter(BoxItem.Appointment.class::isInstance)
        .map(BoxItem.Appointment.class::cast)
        .toList();
  }

  @Test
  void whoever_asked_reads_when_and_how() {
    assertThat(told(1))
        .containsExactly(
            new BoxItem.Appointment(
                only().id().toString(), inside.clock.instant(), starts, 30, HOW, false));
    assertThat(
            inside
                .inside
                .sql("select count(*) from inside_people.person")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void how_it_takes_place_is_sealed_in_the_table() {
    byte[] sealed =
        inside
            .inside
            .sql("select sealed_how from inside_support.consultation")
            .query(byte[].class)
            .single();

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Sentinel");
  }

  @Test
  void whoever_asked_cancels_it_with_their_code_and_nobody_else_does() {
    String id = only().id().toString();
    inside.posts(2, new Letter.ManagerQuestion("Another"));
    inside.posts(2, new OwnPage.Cancelling(id));
    inside.posts(1, new OwnPage.Cancelling("not one"));
    assertThat(only().cancelled()).isFalse();

    inside.posts(1, new OwnPage.Cancelling(id));

    assertThat(only().cancelled()).isTrue();
    assertThat(told(1)).extracting(BoxItem.Appointment::cancelled).containsExactly(false, true);
    assertThat(told(2)).isEmpty();
  }

  @Test
  void the_team_cancels_it_once_and_not_after_it_began() {
    var door = inside.teamQuestions.door(question).orElseThrow();
    var id = only().id();

    assertThat(cancelled(id, door, starts)).isFalse();
    assertThat(cancelled(id, door, inside.clock.instant())).isTrue();
    assertThat(cancelled(id, door, inside.clock.instant())).isFalse();
    assertThat(cancelled(UUID.randomUUID(), door, inside.clock.instant())).isFalse();
  }

  private boolean cancelled(UUID id, QuestionDoor door, Instant from) {
    return inside.as(inside.amina, () -> consultations.cancel(id, question, door, from));
  }

  @Test
  void it_is_forgotten_with_its_question() {
    inside.as(inside.amina, () -> inside.teamQuestions.answer(question, "Amina", "Like this."));
    inside.clock.passes(Duration.ofDays(366));
    inside.teamQuestions.forgetOld(12);

    assertThat(
            inside
                .inside
                .sql("select count(*) from inside_support.consultation")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void what_is_left_out_is_said_beside_its_field() {
    var form =
        ConsultationForm.of(
            Map.of("day-day", "1", "day-month", "1", "day-year", "2020", "time", "9:00"));

    assertThat(form.wish(inside.clock.instant())).isEmpty();
    assertThat(form.errors().all())
        .extracting(error -> error.field())
        .containsExactly("day", "minutes", "how");
  }
}
