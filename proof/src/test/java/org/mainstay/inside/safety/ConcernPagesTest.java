package org.mainstay.inside.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// The pages on which the team reads, talks, plans and says who does what.
class ConcernPagesTest {
  private final Confidence rooms = new Confidence();
  private final ConcernWords words =
      new ConcernWords(
          rooms.concerns,
          rooms.team,
          new ConcernWords.ReadInTime(rooms.hours, Duration.ofHours(1)),
          rooms.times);
  private final ConcernPages pages =
      new ConcernPages(
          rooms.cases,
          rooms.concerns,
          new ConcernPages.Desk(rooms.team, rooms.people, rooms.times),
          words,
          new CrisisWords(List.of(new CrisisWords.Line("In danger now", "Call 999"))));

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void the_page_says_by_when_the_reader_looks_and_when_that_has_passed() {
    var id = received(new Asking().safe(Asked.SafeNow.NO));

    assertThat(read(rooms.amina, id))
        .contains("Because: said they are not safe.")
        .contains("Reader: Sam Carter, not read yet. The reader looks by 10:40.")
        .contains("In danger now: Call 999");
    rooms.clock.passes(Duration.ofHours(2));
    assertThat(read(rooms.amina, id)).contains("The reader should have looked by 10:40.");

    act(rooms.sam, id, Map.of("act", "READ"));

    assertThat(read(rooms.amina, id)).contains("Sam Carter, read at 11:40");
    assertThat(Drawing.words(rooms.as(rooms.amina, pages::all)))
        .contains("Sam Carter, read at 11:40")
        .contains("nobody yet")
        .doesNotContain("Wren");
  }

  @Test
  void a_worker_may_open_a_concern_and_must_say_what_they_saw() {
    var id = received(new Asking());
    assertThat(read(rooms.amina, id)).contains("No concern is open.");

    assertThat(wrong(rooms.amina, id, Map.of("act", "OPEN")))
        .contains("Choose what it is about")
        .contains("Write what you have seen or heard");
    act(
        rooms.amina,
        id,
        Map.of("act", "OPEN", "because", "SAFEGUARDING", "worry", "They spoke of bruises"));

    assertThat(read(rooms.jo, id)).contains("safeguarding").contains("They spoke of bruises");
  }

  @Test
  void a_trained_worker_writes_the_conversation_and_the_plan_and_gives_it_to_the_person() {
    var id = received(new Asking().safe(Asked.SafeNow.NO));
    assertThat(wrong(rooms.amina, id, with(id, Map.of("act", "TALK", "said", "So much"))))
        .contains("A mental health clinician or the team lead writes this down.")
        .doesNotContain("Save the plan");

    act(rooms.jo, id, with(id, Map.of("act", "TALK", "said", "It was a hard night")));
    act(rooms.jo, id, with(id, Map.of("act", "PLAN", "helps", "Walking the dog")));
    act(rooms.jo, id, with(id, Map.of("act", "GIVE")));

    assertThat(read(rooms.sam, id)).contains("It was a hard night").contains("Walking the dog");
    assertThat(rooms.mailbox())
        .filteredOn(BoxItem.FromTeam.class::isInstance)
        .extracting(item -> ((BoxItem.FromTeam) item).text())
        .singleElement()
        .asString()
        .contains("Your safety plan", "What helps me: Walking the dog");
  }

  @Test
  void owner_next_step_and_review_date_are_all_needed() {
    var id = received(new Asking().safe(Asked.SafeNow.NO));

    assertThat(wrong(rooms.sam, id, with(id, owned("1", "2", Map.of()))))
        .contains("Choose who owns it")
        .contains("Write the next step")
        .contains("Enter a review date from today on");
    act(
        rooms.sam,
        id,
        with(
            id,
            owned(
                "3", "3", Map.of("owner", rooms.amina.id() + "", "nextStep", "Call before noon"))));

    assertThat(read(rooms.sam, id))
        .contains("Owner: Amina Khan. Review on Tuesday 3 March 2026.")
        .contains("Next step: Call before noon");
  }

  @Test
  void two_who_save_at_once_do_not_overwrite_each_other_and_no_word_is_lost() {
    var id = received(new Asking().safe(Asked.SafeNow.NO));
    var seen = with(id, Map.of("act", "TALK", "said", "The first words"));
    var late = new HashMap<>(seen);
    late.put("said", "The second words");

    act(rooms.jo, id, seen);

    var form = Drawing.of(rooms.as(rooms.sam, () -> pages.act(id, late)));
    assertThat(form.text()).contains("Somebody changed this meanwhile");
    assertThat(form.select("textarea[name=said]").text()).isEqualTo("The second words");
    assertThat(read(rooms.sam, id)).contains("The first words");
  }

  @Test
  void somebody_who_was_shut_out_meets_no_such_case() {
    var id = received(new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.jo));

    assertThatThrownBy(() -> read(rooms.jo, id)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> act(rooms.jo, id, Map.of("act", "READ")))
        .isInstanceOf(NoSuchCase.class);
    assertThat(Drawing.words(rooms.as(rooms.jo, pages::all))).contains("No concern is open.");
    assertThat(Drawing.of(rooms.as(rooms.sam, () -> pages.concern(id))).select("label").eachText())
        .noneMatch(label -> label.contains("Jo Mistry"));
  }

  private UUID received(Asking asking) {
    return rooms.receive(asking).id().value();
  }

  private String read(Worker worker, UUID id) {
    return Drawing.words(rooms.as(worker, () -> pages.concern(id)));
  }

  private void act(Worker worker, UUID id, Map<String, String> form) {
    assertThat(Drawing.path(answer(worker, id, form))).isEqualTo("/team/case/" + id + "/concern");
  }

  private String wrong(Worker worker, UUID id, Map<String, String> form) {
    return Drawing.words(answer(worker, id, form));
  }

  private Answer answer(Worker worker, UUID id, Map<String, String> form) {
    return rooms.as(worker, () -> pages.act(id, form));
  }

  /// The form as it is on the page now, with its version.
  private Map<String, String> with(UUID id, Map<String, String> typed) {
    var page = Drawing.of(rooms.as(rooms.sam, () -> pages.concern(id)));
    Map<String, String> form = new HashMap<>(typed);
    form.put("version", page.select("input[name=version]").eachAttr("value").getFirst());
    return form;
  }

  private static Map<String, String> owned(String day, String month, Map<String, String> more) {
    Map<String, String> form = new HashMap<>(more);
    form.putAll(
        Map.of(
            "act", "OWN", "reviewOn-day", day, "reviewOn-month", month, "reviewOn-year", "2026"));
    return form;
  }
}
