package org.mainstay.inside.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// The team sets up a group, shows it to everybody, and sees who comes by alias alone.
class GroupPagesTest {
  private final TestInside house = new TestInside();
  private final Attendances attendances = new Attendances(house.inside, house.clock);
  private final GroupPages pages =
      new GroupPages(
          house.own.gatherings, house.own.seats, house.referrals, house.team, house.clock);
  private final AttendancePages came =
      new AttendancePages(
          house.own.gatherings, house.own.seats, attendances, house.referrals, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_was_typed_stands_there_again_when_something_is_missing() {
    var typed = typed();
    typed.put("sessions", "tomorrow");
    typed.put("where", "online");
    typed.put("link", "http://meet.example");

    var words = Drawing.html(house.as(house.amina, () -> pages.setUp(typed)));

    assertThat(words)
        .contains("Type each session as a day and a time")
        .contains("Type the link to join, which begins with https://")
        .contains("value=\"Sleep after nights\"")
        .contains("tomorrow");
  }

  @Test
  void a_group_is_set_up_shown_and_booked_and_its_list_has_no_name() {
    var referral = house.asks("Robin");
    var path = setsUp();
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    house.as(house.amina, () -> pages.publish(id));
    house.posts(1, new OwnPage.GroupBooking(id.toString(), true));

    var words = Drawing.words(house.as(house.amina, () -> pages.group(id)));

    assertThat(words)
        .contains("On the public page until it closes")
        .contains(referral.alias())
        .doesNotContain("Robin")
        .doesNotContain("note who came");
  }

  @Test
  void who_came_is_noted_once_the_session_has_begun() {
    house.asks("Robin");
    var path = setsUp();
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    house.as(house.amina, () -> pages.publish(id));
    house.posts(1, new OwnPage.GroupBooking(id.toString(), true));
    var one = house.as(house.amina, () -> house.own.gatherings.find(id).orElseThrow());
    var session = one.sessions().getFirst().id();
    assertThatThrownBy(() -> house.as(house.amina, () -> came.session(id, session)))
        .isInstanceOf(NoSuchCase.class);

    house.clock.passes(Duration.ofDays(22));
    assertThat(Drawing.words(house.as(house.amina, () -> came.session(id, session))))
        .contains("They did not attend, without warning");
    var person = house.as(house.amina, () -> house.own.seats.of(one, Standing.HAS)).getFirst();
    house.as(
        house.amina,
        () -> came.noted(id, session, Map.of("who-0", person.toString(), "came-0", "3")));

    assertThat(house.database.column("select code from inside_groups.attendance"))
        .containsExactly("3");
  }

  @Test
  void calling_it_off_asks_once_more() {
    var path = setsUp();
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

    var asked = house.as(house.amina, () -> pages.callOff(id, Map.of()));

    assertThat(Drawing.words(asked)).contains("Do you want to call this off?");
    house.as(house.amina, () -> pages.callOff(id, Map.of("sure", "yes")));
    assertThat(Drawing.words(house.as(house.amina, () -> pages.groups()))).contains("Called off");
  }

  private String setsUp() {
    Answer answer = house.as(house.amina, () -> pages.setUp(typed()));
    return Drawing.path(answer);
  }

  private Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    typed.put("kind", "GROUP");
    typed.put("title", "Sleep after nights");
    typed.put("about", "We talk about sleep.");
    typed.put("for-whom", "Anyone who works nights");
    typed.put("led-by", house.amina.id().toString());
    typed.put("sessions", "23/11/2026 14:30\n30.11.2026 14.30");
    typed.put("minutes", "60");
    typed.put("seats", "8");
    typed.put("where", "room");
    typed.put("room", "Old Library");
    return typed;
  }
}
