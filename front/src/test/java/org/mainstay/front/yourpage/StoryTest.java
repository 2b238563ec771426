package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;
import org.mainstay.front.Reading;
import org.mainstay.front.Views;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.nhsuk.label.Errors;

/// A mailbox is told in order, in the words and the time of the person it belongs to.
class StoryTest {
  private static final Instant NOW = Instant.parse("2026-07-10T12:00:00Z");

  @Test
  void what_happened_is_told_oldest_first_with_its_day() {
    var story =
        story(
            new BoxItem.Happened(NOW, "Amina Khan will support you."),
            new BoxItem.Happened(NOW.minusSeconds(86_400), "We have your request."));

    assertThat(story.steps())
        .containsExactly(
            new Story.Step("Thursday 9 July 2026", "We have your request."),
            new Story.Step("Friday 10 July 2026", "Amina Khan will support you."));
  }

  @Test
  void an_appointment_is_told_as_it_was_said_last() {
    var first = new BoxItem.Appointment("a", NOW, NOW.plusSeconds(3600), 50, "By phone", false);
    var moved =
        new BoxItem.Appointment(
            "a", NOW.plusSeconds(1), NOW.plusSeconds(7200), 25, "By video", false);

    assertThat(story(moved, first).appointments())
        .containsExactly(
            new Story.Meeting("a", "Friday 10 July 2026 at 3pm, for 25 minutes", "By video", ""));
  }

  @Test
  void a_cancelled_appointment_says_so_and_so_does_one_that_is_over() {
    var cancelled = new BoxItem.Appointment("a", NOW, NOW.plusSeconds(60), 50, "By phone", true);
    var over = new BoxItem.Appointment("b", NOW, NOW.minusSeconds(7200), 50, "By phone", false);

    assertThat(story(cancelled, over).appointments().stream().map(Story.Meeting::state))
        .containsExactly("Over", "Cancelled");
  }

  @Test
  void an_offer_can_be_chosen_from_until_something_was_sent_and_again_once_it_is_answered() {
    var offer = offer(NOW.minusSeconds(60), "slot", "");
    var sent = new BoxItem.Sent("o", NOW, "We have your choice.");
    var left = offer(NOW.plusSeconds(60), "other", "a");

    assertThat(story(offer).offers().getFirst().times())
        .containsExactly(new Story.Time("slot", "Friday 10 July 2026 at 2pm"));
    assertThat(story(offer, sent).offers()).isEmpty();
    assertThat(story(offer, sent).sent()).containsExactly("We have your choice.");
    assertThat(story(offer, sent, left).sent()).isEmpty();
    assertThat(story(offer, sent, left).offers().getFirst().moves()).isTrue();
  }

  @Test
  void an_offer_whose_end_has_come_or_that_has_no_time_left_is_not_shown() {
    var over =
        new BoxItem.Offer(
            "o",
            NOW.minusSeconds(60),
            List.of(new BoxItem.Slot("s", NOW.plusSeconds(3600))),
            50,
            "by video",
            NOW,
            "");
    var none = new BoxItem.Offer("p", NOW, List.of(), 50, "by video", NOW.plusSeconds(86_400), "");

    assertThat(story(over, none).offers()).isEmpty();
  }

  private static BoxItem.Offer offer(Instant at, String slot, String moves) {
    return new BoxItem.Offer(
        "o",
        at,
        List.of(new BoxItem.Slot(slot, NOW.plusSeconds(3600))),
        50,
        "by video",
        NOW.plusSeconds(86_400),
        moves);
  }

  @Test
  void messages_of_both_sides_stand_in_one_row_line_by_line() {
    var story =
        story(
            new BoxItem.FromPerson(NOW.plusSeconds(60), "Tired.\n\nBut here."),
            new BoxItem.FromTeam(NOW, "Amina", "How are you?"));

    assertThat(story.messages())
        .containsExactly(
            new Story.Message("Amina", "Friday 10 July 2026 at 1pm", List.of("How are you?")),
            new Story.Message(
                "You", "Friday 10 July 2026 at 1:01pm", List.of("Tired.", "", "But here.")));
  }

  @Test
  void who_opened_the_record_is_told_by_day_newest_first() {
    var early = LocalDate.of(2026, 7, 8);
    var story =
        story(
            new BoxItem.Opened(NOW, early, "Joe Hill", "to plan"),
            new BoxItem.Opened(NOW.plusSeconds(1), early, "Joe Hill", "to plan"),
            new BoxItem.Opened(NOW.plusSeconds(2), early, "Amina Khan", "to call you"),
            new BoxItem.Opened(NOW.plusSeconds(3), early.plusDays(1), "Joe Hill", "to plan"));

    assertThat(story.opened())
        .containsExactly(
            new Story.Day("Thursday 9 July 2026", List.of("Joe Hill: to plan")),
            new Story.Day(
                "Wednesday 8 July 2026", List.of("Joe Hill: to plan", "Amina Khan: to call you")));
  }

  @Test
  void words_from_outside_cannot_become_a_part_of_the_page() {
    var story =
        story(
            new BoxItem.FromPerson(NOW, "<img src=x onerror=alert(1)>"),
            new BoxItem.Happened(NOW, "<b>bold</b>"));
    var view =
        new YourPageView(
            story,
            new MessageForm(new Once("t"), "</textarea><script>", Errors.NONE),
            Example.HUB,
            new org.mainstay.front.helpnow.HelpInSight(Example.NUMBERS));

    var page = Reading.drawn(view);

    assertThat(page.select("img, script, b")).isEmpty();
    assertThat(page.text()).contains("<img src=x onerror=alert(1)>", "<b>bold</b>");
  }

  @Test
  void an_empty_part_of_the_page_says_so() {
    var page = Reading.drawn(Views.named("your page empty")).text();

    assertThat(page)
        .contains(
            "You have no appointments yet.",
            "There are no messages yet.",
            "Nobody has opened it yet.");
  }

  private static Story story(BoxItem... items) {
    return Story.of(List.of(items), new Moments(Example.HOURS.zone()), NOW);
  }
}
