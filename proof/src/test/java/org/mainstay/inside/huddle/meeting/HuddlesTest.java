package org.mainstay.inside.huddle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestMeeting;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Asked;

/// Nobody is missing on an agenda, and what is not talked about is carried over.
class HuddlesTest {
  private static final Asked NOT_SAFE = TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO);

  private final TestInside house = new TestInside();
  private final TestMeeting meets = house.meets;

  @AfterEach
  void close() {
    house.close();
  }

  private List<String> agenda(Worker reader, Huddle huddle) {
    return house.as(reader, () -> meets.items.of(huddle.id())).stream()
        .map(item -> item.section() + " " + item.alias())
        .toList();
  }

  private void talked(Huddle huddle, Referral referral) {
    house.as(
        house.lena,
        () -> {
          meets.meeting.talked(huddle.id(), referral);
          return "";
        });
  }

  @Test
  void who_is_new_and_whose_concern_is_open_is_on_the_agenda() {
    var calm = house.asks("Robin");
    var worried = house.asks("Kim", NOT_SAFE, List.of());

    var huddle = meets.begins(house, house.lena, "morning");

    assertThat(agenda(house.lena, huddle))
        .containsExactlyInAnyOrder(
            "CONCERNS " + worried.alias(), "NEW " + calm.alias(), "NEW " + worried.alias());
  }

  @Test
  void the_agenda_is_whole_whoever_begins_and_each_sees_only_what_they_may() {
    var hidden = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));

    var huddle = meets.begins(house, house.sam, "morning");

    assertThat(agenda(house.sam, huddle)).isEmpty();
    assertThat(agenda(house.lena, huddle))
        .containsExactlyInAnyOrder("CONCERNS " + hidden.alias(), "NEW " + hidden.alias());
  }

  @Test
  void two_who_begin_at_once_are_in_one_huddle() {
    assertThat(meets.begins(house, house.lena, "morning"))
        .isEqualTo(meets.begins(house, house.sam, "morning"));
  }

  @Test
  void whoever_comes_new_is_found_by_looking_once_more() {
    var huddle = meets.begins(house, house.lena, "morning");
    assertThat(agenda(house.lena, huddle)).isEmpty();

    var late = house.asks("Robin");
    meets.begins(house, house.lena, "morning");

    assertThat(agenda(house.lena, huddle)).containsExactly("NEW " + late.alias());
  }

  @Test
  void what_was_not_talked_about_is_carried_over_to_the_next_huddle() {
    var talked = house.asks("Robin");
    var left = house.asks("Kim");
    var morning = meets.begins(house, house.lena, "morning");
    talked(morning, talked);
    meets.ends(house, house.lena, morning);
    house.clock.passes(Duration.ofHours(7));

    var evening = meets.begins(house, house.lena, "end-of-day");

    assertThat(agenda(house.lena, evening)).containsExactly("CARRIED " + left.alias());
  }

  @Test
  void a_huddle_that_nobody_ended_ends_when_the_next_begins_and_carries_over() {
    var left = house.asks("Robin");
    var forgotten = meets.begins(house, house.lena, "morning");
    house.clock.passes(Duration.ofDays(1));

    var next = meets.begins(house, house.sam, "morning");

    assertThat(house.as(house.sam, () -> meets.huddles.find(forgotten.id()).orElseThrow().isOpen()))
        .isFalse();
    assertThat(agenda(house.sam, next)).contains("CARRIED " + left.alias());
  }

  @Test
  void whoever_waits_longest_is_among_the_five_whatever_they_answered() {
    var first = house.asks("Robin");
    house.clock.passes(Duration.ofHours(1));
    for (int other = 0; other < 6; other++) {
      house.asks("Kim " + other, NOT_SAFE, List.of());
    }

    var huddle = meets.begins(house, house.lena, "weekly");

    assertThat(agenda(house.lena, huddle).stream().filter(line -> line.startsWith("LONGEST")))
        .hasSize(5)
        .contains("LONGEST_WAIT " + first.alias());
  }

  @Test
  void a_question_is_on_the_next_huddle_and_not_on_the_one_after_it_was_talked_about() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(
        house.amina,
        () -> {
          meets.questions.bring(referral, "Can I go along to the bank?");
          return "";
        });

    var morning = meets.begins(house, house.lena, "morning");
    assertThat(agenda(house.lena, morning)).containsExactly("QUESTIONS " + referral.alias());
    talked(morning, referral);
    meets.ends(house, house.lena, morning);

    assertThat(agenda(house.lena, meets.begins(house, house.lena, "end-of-day"))).isEmpty();
    assertThat(house.database.column("select q::text from inside_huddle.question q"))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain("bank"));
  }

  @Test
  void whoever_the_person_shut_out_must_step_out_for_that_case_and_no_other() {
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    var other = house.asks("Kim");
    var huddle = meets.begins(house, house.lena, "morning");
    house.as(
        house.lena,
        () -> {
          meets.presence.are(huddle.id(), Set.of(house.sam.id(), house.lena.id()));
          return "";
        });

    assertThat(mustStepOut(huddle, referral)).containsExactly(house.sam.id());
    assertThat(mustStepOut(huddle, other)).isEmpty();

    house.as(
        house.lena,
        () -> {
          meets.presence.stepOut(huddle.id(), referral, house.sam.id());
          return "";
        });
    assertThat(mustStepOut(huddle, referral)).isEmpty();

    talked(huddle, referral);
    assertThat(mustStepOut(huddle, referral)).as("back in").containsExactly(house.sam.id());
  }

  @Test
  void whoever_steps_out_cannot_read_that_they_did() {
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    var huddle = meets.begins(house, house.lena, "morning");
    house.as(
        house.lena,
        () -> {
          meets.presence.stepOut(huddle.id(), referral, house.sam.id());
          return "";
        });

    assertThat(house.as(house.sam, () -> meets.told.outside(referral.id()))).isEmpty();
    assertThat(house.as(house.lena, () -> meets.told.outside(referral.id()))).hasSize(1);
  }

  private Set<WorkerId> mustStepOut(Huddle huddle, Referral referral) {
    return house.as(
        house.lena,
        () -> meets.presence.mustStepOut(huddle.id(), referral.id(), referral.person()));
  }

  @Test
  void everybody_says_how_they_go_home_and_the_last_word_counts() {
    house.as(
        house.sam,
        () -> {
          meets.home.say(GoingHome.How.A_WORD_FIRST);
          meets.home.say(GoingHome.How.NOTHING_OPEN);
          return "";
        });

    assertThat(house.as(house.lena, meets.home::today))
        .isEqualTo(Map.of(house.sam.id(), GoingHome.How.NOTHING_OPEN));
  }

  @Test
  void a_concern_is_on_the_agenda_again_on_its_review_date_and_after_it() {
    var worried = house.asks("Kim", NOT_SAFE, List.of());
    house.as(
        house.sam,
        () -> {
          var concern = house.concerns.openOf(worried.id()).orElseThrow().id();
          house.concerns.own(
              concern, house.sam.id(), "Rings", LocalDate.now(house.clock).plusDays(2));
          return "";
        });
    assertThat(agenda(house.lena, meets.begins(house, house.lena, "morning")))
        .noneMatch(line -> line.startsWith("REVIEWS"));

    house.clock.passes(Duration.ofDays(2));
    assertThat(agenda(house.lena, meets.begins(house, house.lena, "morning")))
        .contains("REVIEWS " + worried.alias());
    house.clock.passes(Duration.ofDays(1));
    assertThat(agenda(house.lena, meets.begins(house, house.lena, "morning")))
        .contains("REVIEWS " + worried.alias());
  }

  @Test
  void a_proposed_step_is_on_the_agenda_and_the_huddle_agrees_to_it() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(
        house.amina,
        () -> {
          var steps = house.flow.steps;
          steps.begin(referral, steps.place("talking/self-help").orElseThrow(), "Nights");
          return steps.propose(referral, steps.place("talking/therapy").orElseThrow(), "Worse");
        });

    assertThat(agenda(house.lena, meets.begins(house, house.lena, "morning")))
        .contains("STEPS " + referral.alias());
    assertThat(house.as(house.lena, () -> house.decisions.possible(referral.id())))
        .contains(Decision.What.STEP_AGREED, Decision.What.STEP_NOT_AGREED);
  }
}
