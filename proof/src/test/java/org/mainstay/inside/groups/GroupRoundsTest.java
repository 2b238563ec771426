package org.mainstay.inside.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;

/// Links are told an hour before, and everybody hears of what does not take place.
class GroupRoundsTest {
  private final TestGroups groups = new TestGroups();
  private final TestInside house = groups.house;

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_link_is_told_an_hour_before_and_once_for_each_session() {
    var one = groups.open(2);
    groups.books(1, one);
    groups.rounds();
    assertThat(groups.links(1)).isEmpty();

    house.clock.passes(Duration.ofDays(2).minus(Duration.ofMinutes(61)));
    groups.rounds();
    assertThat(groups.links(1)).isEmpty();

    house.clock.passes(Duration.ofMinutes(1));
    groups.rounds();
    groups.rounds();
    assertThat(groups.links(1)).containsExactly(TestGroups.LINK);
    groups.books(2, one);
    assertThat(groups.links(2)).as("whoever comes in the last hour reads it at once").hasSize(1);

    house.clock.passes(Duration.ofDays(7));
    groups.rounds();
    assertThat(groups.links(1)).hasSize(2);
  }

  @Test
  void whoever_waits_is_told_no_link() {
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);

    house.clock.passes(Duration.ofDays(2).minus(Duration.ofMinutes(30)));
    groups.rounds();

    assertThat(groups.links(1)).hasSize(1);
    assertThat(groups.links(2)).isEmpty();
  }

  @Test
  void everybody_hears_of_a_group_that_is_called_off_and_nobody_can_come_in() {
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);

    groups.does(() -> house.own.gatherings.callOff(one));
    assertThat(groups.shown()).isEmpty();
    groups.rounds();

    for (int number : List.of(1, 2)) {
      assertThat(groups.last(number).standing()).isEqualTo(Standing.GONE);
      assertThat(groups.last(number).words()).contains("does not take place");
    }
    groups.books(1, one);
    assertThat(groups.answers(1)).singleElement().asString().startsWith("It is too late");
  }

  @Test
  void whoever_moves_up_or_travels_for_nothing_is_told_that_something_waits() {
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);
    assertThat(queued("SOMETHING_WAITS")).as("they did this themselves").isEmpty();

    groups.gives(1, one);
    assertThat(queued("SOMETHING_WAITS")).containsExactly(groups.second.person().toString());

    groups.does(() -> house.own.gatherings.callOff(one));
    groups.rounds();
    assertThat(queued("SOMETHING_WAITS")).containsExactly(groups.second.person().toString());
    assertThat(queued("COMING_UP")).as("nothing is coming up any more").isEmpty();
  }

  @Test
  void whoever_has_a_place_is_reminded_the_day_before_each_session() {
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);

    var first = groups.first.person().toString();
    assertThat(queued("COMING_UP")).containsExactly(first, first);
    groups.gives(1, one);
    var second = groups.second.person().toString();
    assertThat(queued("COMING_UP")).containsExactly(second, second);
  }

  private List<String> queued(String text) {
    return house.database.column(
        "select person_key from inside_messages.outbox where state = 'WAITING' and text_code = '%s'"
            .formatted(text));
  }

  @Test
  void what_nobody_can_come_to_any_more_is_taken_down() {
    groups.open(1);
    house.clock.passes(Duration.ofDays(2));

    groups.rounds();

    assertThat(house.database.column("select title from letterbox_window.gathering")).isEmpty();
  }

  @Test
  void who_came_is_kept_with_the_official_code_and_can_be_put_right() {
    var one = groups.open(1);
    groups.books(1, one);
    var attendances = new Attendances(house.inside, house.clock);
    var session = one.sessions().getFirst();

    groups.does(() -> attendances.note(session, groups.first.person(), Attended.ON_TIME));
    groups.does(() -> attendances.note(session, groups.first.person(), Attended.DID_NOT_ATTEND));

    assertThat(house.database.column("select code from inside_groups.attendance"))
        .containsExactly("3");
    assertThat(house.as(house.amina, () -> attendances.of(session)))
        .containsEntry(groups.first.person(), Attended.DID_NOT_ATTEND);
  }
}
