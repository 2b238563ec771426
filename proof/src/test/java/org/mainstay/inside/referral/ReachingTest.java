package org.mainstay.inside.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.arriving.NewRequestsPages;
import org.mainstay.inside.referral.arriving.RequestPages;
import org.mainstay.inside.referral.reaching.AttemptPages;
import org.mainstay.inside.referral.reaching.AttemptWords;
import org.mainstay.inside.referral.reaching.MessagePages;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// From the list of new requests to the first conversation, by the safe way only.
class ReachingTest {
  private final Confidence rooms = new Confidence();
  private final NewRequestsPages list =
      new NewRequestsPages(
          rooms.referrals,
          new NewRequestsPages.Signs(rooms.attempts, rooms.inWords, rooms.messages),
          rooms.heads,
          rooms.hours,
          rooms.times);
  private final RequestPages request =
      new RequestPages(
          rooms.cases, rooms.requests, rooms.referrals, rooms.people, rooms.team, rooms.times);
  private final AttemptPages attempts =
      new AttemptPages(rooms.cases, rooms.attempts, new AttemptWords(rooms.team, rooms.times));
  private final MessagePages messages =
      new MessagePages(rooms.cases, rooms.messages, rooms.team, rooms.times, person -> List.of());

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void whoever_waited_longest_stands_first_and_nobody_is_named() {
    assertThat(Drawing.words(listOf(rooms.amina))).contains("Nobody waits");
    var first = rooms.receive(new Asking());
    rooms.clock.passes(Duration.ofDays(3));
    var second = rooms.receive(new Asking().safe(Asked.SafeNow.NO));

    var words = Drawing.words(listOf(rooms.amina));

    assertThat(words).containsSubsequence(first.alias(), "3 days ago", second.alias(), "today");
    assertThat(words)
        .contains("2 people wait")
        .contains("due by Wednesday 4 March 2026, not made yet")
        .contains("due by Monday 9 March 2026")
        .contains("A concern waits for its reader, Sam Carter.")
        .doesNotContain("Wren");
  }

  @Test
  void somebody_who_was_shut_out_finds_the_case_in_no_list_no_count_and_on_no_page() {
    var hidden = rooms.receive(new Asking().shuttingOut(rooms.amina));
    rooms.receive(new Asking());

    assertThat(Drawing.words(listOf(rooms.amina)))
        .contains("1 person waits")
        .doesNotContain(hidden.alias());
    assertThat(Drawing.words(listOf(rooms.jo))).contains("2 people wait");
    for (Page page : pages(hidden)) {
      assertThatThrownBy(() -> rooms.as(rooms.amina, page::answer)).isInstanceOf(NoSuchCase.class);
    }
  }

  private interface Page {
    Answer answer();
  }

  private List<Page> pages(Referral referral) {
    var id = referral.id().value();
    return List.of(
        () -> request.request(id),
        () -> request.take(id, 1),
        () -> attempts.attempts(id),
        () -> attempts.keep(id, Map.of("way", "PHONE", "result", "REACHED")),
        () -> messages.messages(id),
        () -> messages.send(id, "Hello"));
  }

  @Test
  void the_request_shows_the_questionnaire_s_own_words_and_no_grade() {
    var referral =
        rooms.receive(
            new Asking()
                .saying("It is a lot.")
                .phq9(Map.of(1, 3, 2, 3, 3, 3, 4, 3, 5, 3, 6, 3, 7, 3, 8, 3, 9, 0))
                .gad7(Map.of(1, 1, 2, 2)));

    var words = Drawing.words(rooms.as(rooms.jo, () -> request.request(referral.id().value())));

    assertThat(words)
        .contains("It is a lot.")
        .contains("PHQ-9: 24 out of 27. All 9 questions are answered.")
        .contains("Over the last 2 weeks")
        .contains("Little interest or pleasure in doing things: Nearly every day (3)")
        .contains("GAD-2: 3 out of 6.")
        .contains("They said they are safe.")
        .contains("A trust, nurse")
        .doesNotContainIgnoringCase("severe")
        .doesNotContainIgnoringCase("moderate");
    assertThat(rooms.mailbox())
        .filteredOn(BoxItem.Opened.class::isInstance)
        .extracting(item -> ((BoxItem.Opened) item).by())
        .containsExactly("Jo Mistry, mental health clinician");
  }

  @Test
  void taking_a_request_up_names_the_worker_to_the_person() {
    var referral = rooms.receive(new Asking());
    var id = referral.id().value();

    var next = rooms.as(rooms.amina, () -> request.take(id, referral.version()));

    assertThat(Drawing.path(next)).isEqualTo("/team/case/" + id + "/attempts");
    assertThat(happened()).containsExactly("Amina Khan, peer worker, will get in touch with you.");
    assertThat(fresh(referral).stage()).isEqualTo(Stage.AWAITING_CONTACT);
    assertThat(fresh(referral).holder()).isEqualTo(new Holder.Named(rooms.amina.id()));

    var late = rooms.as(rooms.jo, () -> request.take(id, referral.version()));
    assertThat(Drawing.words(late)).contains("Somebody changed this meanwhile");
    assertThat(happened()).hasSize(1);
  }

  @Test
  void another_way_than_the_safe_one_is_refused_with_the_reason() {
    var referral = rooms.receive(new Asking().reached(Identity.Way.PHONE, false));
    var id = referral.id().value();

    assertThat(keep(id, "EMAIL", "SENT"))
        .contains("This person asked to be reached by telephone. Another way is not safe");
    assertThat(keep(id, "PHONE", "LEFT_MESSAGE"))
        .contains("This person did not agree to a voice message");
    assertThat(keep(id, "", "REACHED")).contains("Choose how you tried");
    assertThat(keep(id, "PHONE", "")).contains("Choose what came of it");
    assertThat(rooms.database.column("select way from inside_referral.contact_attempt")).isEmpty();
  }

  @Test
  void three_tries_are_shown_as_facts() {
    var referral = rooms.receive(new Asking().reached(Identity.Way.PHONE, true));
    var id = referral.id().value();
    for (var form :
        List.of(
            Map.of("way", "PHONE", "result", "NO_ANSWER"),
            Map.of("way", "PHONE", "result", "LEFT_MESSAGE", "note", "Sentinel-Heron"),
            Map.of("way", "HERE_ONLY", "result", "SENT"))) {
      rooms.as(rooms.amina, () -> Drawing.path(attempts.keep(id, form)));
    }

    var words = Drawing.words(rooms.as(rooms.amina, () -> attempts.attempts(id)));

    assertThat(words)
        .contains("3 tries so far, over 2 ways.")
        .contains("The huddle can talk about what to do next.")
        .contains("Sentinel-Heron")
        .contains("A voice message may be left.");
    assertThat(rooms.database.column("select note::text from inside_referral.contact_attempt"))
        .noneMatch(row -> row.contains("Sentinel") || row.contains("53656e74696e656c"));
  }

  @Test
  void the_first_conversation_is_booked_where_every_appointment_is() {
    var referral = rooms.receive(new Asking());
    var id = referral.id().value();

    var page = Drawing.of(rooms.as(rooms.amina, () -> attempts.attempts(id)));

    assertThat(page.select("a[href=/team/case/" + id + "/contacts]").eachText())
        .contains("book the first conversation");
    assertThat(page.select("form[action$=/book]")).isEmpty();
  }

  @Test
  void a_message_reaches_the_person_and_reading_marks_theirs_as_seen() {
    var referral = rooms.receive(new Asking());
    var id = referral.id().value();

    rooms.as(rooms.amina, () -> Drawing.path(messages.send(id, "Hello there")));

    assertThat(rooms.mailbox())
        .filteredOn(BoxItem.FromTeam.class::isInstance)
        .extracting(item -> ((BoxItem.FromTeam) item).text())
        .containsExactly("Hello there");
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> messages.messages(id))))
        .contains("Amina Khan, peer worker, 09:40 Hello there");
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> messages.send(id, " "))))
        .contains("Write a message");
  }

  private String keep(java.util.UUID id, String way, String result) {
    return Drawing.words(
        rooms.as(rooms.amina, () -> attempts.keep(id, Map.of("way", way, "result", result))));
  }

  private Answer listOf(Worker worker) {
    return rooms.as(worker, list::waiting);
  }

  private Referral fresh(Referral referral) {
    return rooms.asHouse(() -> rooms.referrals.find(referral.id()).orElseThrow());
  }

  private List<String> happened() {
    return rooms.mailbox().stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }
}
