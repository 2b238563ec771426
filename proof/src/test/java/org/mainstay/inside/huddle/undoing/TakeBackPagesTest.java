package org.mainstay.inside.huddle.undoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestMeeting;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.DecisionPages;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.pages.MinutesPages;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.State;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;

/// A slip on the shared screen is undone before the huddle ends, and both stay in the minutes.
class TakeBackPagesTest {
  private final TestInside house = new TestInside();
  private final TestMeeting meets = house.meets;
  private final TakingBack taking =
      new TakingBack(
          house.decisions,
          meets.meeting,
          new TakingBack.Rooms(
              house.referrals, house.concerns, house.flow.steps, house.suggests.overrides),
          house.people,
          house.clock);
  private final TakeBackPages pages =
      new TakeBackPages(meets.huddles, meets.meeting, house.cases, taking, meets.words);

  @AfterEach
  void close() {
    house.close();
  }

  private Huddle begun(Worker... there) {
    var huddle = meets.begins(house, house.lena, "morning");
    house.as(
        house.lena,
        () -> {
          meets.presence.are(
              huddle.id(), Set.copyOf(List.of(there).stream().map(Worker::id).toList()));
          return "";
        });
    house.clock.passes(Duration.ofMinutes(5));
    return huddle;
  }

  private Decision latest(Referral referral) {
    return house.as(house.lena, () -> house.decisions.of(referral.id()).getFirst());
  }

  private Answer takesBack(Worker by, Huddle huddle, Referral referral, String because) {
    var decision = latest(referral);
    return house.as(
        by, () -> pages.takeBack(huddle.id().value(), id(referral), decision.id(), because));
  }

  private static UUID id(Referral referral) {
    return referral.id().value();
  }

  private void allocated(Referral referral, Worker to) {
    house.as(
        house.lena,
        () ->
            house.allocations.allocate(
                house.fresh(referral), new Holder.Named(to.id()), "They get on"));
    house.clock.passes(Duration.ofMinutes(1));
  }

  private void decides(Referral referral, Decision.What what) {
    var errors =
        house.as(house.lena, () -> house.decisions.decide(referral, what.name(), "All agree"));
    assertThat(errors.any()).isFalse();
    house.clock.passes(Duration.ofMinutes(1));
  }

  private List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  @Test
  void an_allocation_to_the_wrong_case_is_taken_back_with_all_that_it_caused() {
    var referral = house.assessed(house.asks("Robin Sentinel"));
    var huddle = begun(house.lena, house.sam);
    allocated(referral, house.amina);

    var asks =
        Drawing.checked(
            house.as(
                house.sam,
                () -> pages.look(huddle.id().value(), id(referral), latest(referral).id())));
    assertThat(asks.text())
        .contains(referral.alias(), "Allocated to a worker, written down by Lena Frost")
        .doesNotContain("Sentinel", "They get on");
    assertThat(takesBack(house.sam, huddle, referral, "The next line was meant"))
        .isInstanceOf(GoTo.class);

    var now = house.fresh(referral);
    assertThat(now.stage()).isEqualTo(Stage.HUDDLE);
    assertThat(now.holder()).isEqualTo(new Holder.WholeTeam());
    assertThat(told().getLast()).startsWith("We wrote too early who will be with you.");
    assertThat(latest(referral).takenBack()).isPresent();
  }

  @Test
  void both_stay_in_the_minutes_and_with_the_case() {
    var referral = house.asks("Robin");
    var huddle = begun(house.lena);
    decides(referral, Decision.What.OTHER);
    takesBack(house.lena, huddle, referral, "Wrong case");

    var minutes =
        new MinutesPages(
            meets.script, meets.huddles, meets.meeting, house.decisions, meets.words, meets.themes);
    assertThat(Drawing.words(house.as(house.sam, () -> minutes.minutes(huddle.id().value()))))
        .contains("Something else, written down by Lena Frost", "Taken back by Lena Frost")
        .doesNotContain("Wrong case");
    var ofCase = new DecisionPages(house.cases, house.decisions, house.team, house.times);
    assertThat(Drawing.words(house.as(house.sam, () -> ofCase.decisions(id(referral)))))
        .contains("All agree", "by Lena Frost: Wrong case");
  }

  @Test
  void a_resolved_concern_stands_as_it_stood() {
    var referral =
        house.asks("Robin", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of());
    var huddle = begun(house.lena);
    decides(referral, Decision.What.CONCERN_RESOLVED);
    assertThat(house.as(house.lena, () -> house.concerns.openOf(referral.id()))).isEmpty();

    assertThat(takesBack(house.lena, huddle, referral, "Wrong case")).isInstanceOf(GoTo.class);

    assertThat(house.as(house.lena, () -> house.concerns.openOf(referral.id())))
        .hasValueSatisfying(concern -> assertThat(concern.state()).isEqualTo(State.OPEN));
  }

  @Test
  void an_agreed_step_waits_once_more_and_the_person_is_told() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(
        house.amina,
        () -> {
          var steps = house.flow.steps;
          steps.begin(referral, steps.place("talking/self-help").orElseThrow(), "Nights");
          return steps.propose(referral, steps.place("talking/therapy").orElseThrow(), "Worse");
        });
    var huddle = begun(house.lena);
    decides(referral, Decision.What.STEP_AGREED);

    assertThat(takesBack(house.lena, huddle, referral, "Wrong case")).isInstanceOf(GoTo.class);

    assertThat(house.as(house.lena, () -> house.flow.steps.open(referral.id()))).isPresent();
    assertThat(house.as(house.lena, () -> house.flow.steps.current(referral.id()).orElseThrow()))
        .satisfies(step -> assertThat(step.step()).isEqualTo("talking/self-help"));
    assertThat(told().getLast()).startsWith("We wrote too early that your support changes.");
  }

  @Test
  void where_something_else_has_happened_since_nothing_is_taken_back() {
    var referral = house.assessed(house.asks("Robin"));
    var huddle = begun(house.lena);
    allocated(referral, house.amina);
    house.as(
        house.amina,
        () ->
            house.referrals.move(
                house.fresh(referral),
                Stage.IN_SUPPORT,
                house.fresh(referral).holder(),
                "First contact held"));

    assertThat(Drawing.words(takesBack(house.lena, huddle, referral, "Wrong case")))
        .contains("Something else has happened in this case since", "Wrong case");

    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.IN_SUPPORT);
    assertThat(latest(referral).takenBack()).isEmpty();
  }

  @Test
  void the_later_decision_is_taken_back_before_the_earlier() {
    var referral = house.assessed(house.asks("Robin"));
    var huddle = begun(house.lena);
    allocated(referral, house.amina);
    var first = latest(referral);
    decides(referral, Decision.What.TALK_AGAIN);

    assertThat(
            Drawing.words(
                house.as(
                    house.lena,
                    () ->
                        pages.takeBack(
                            huddle.id().value(), id(referral), first.id(), "Wrong case"))))
        .contains("Another decision on this case came after it.");
    assertThat(takesBack(house.lena, huddle, referral, "Not this")).isInstanceOf(GoTo.class);
    assertThat(
            house.as(
                house.lena,
                () -> pages.takeBack(huddle.id().value(), id(referral), first.id(), "Wrong case")))
        .isInstanceOf(GoTo.class);
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.WholeTeam());
  }

  @Test
  void only_who_is_there_takes_it_back_and_only_until_the_huddle_ends() {
    var referral = house.asks("Robin");
    var huddle = begun(house.lena);
    decides(referral, Decision.What.OTHER);

    assertThat(Drawing.words(takesBack(house.sam, huddle, referral, "Wrong case")))
        .contains("Only somebody who is at this huddle takes a decision back.");
    assertThat(((Page) takesBack(house.lena, huddle, referral, " ")).status()).isEqualTo(422);
    meets.ends(house, house.lena, huddle);
    assertThat(takesBack(house.lena, huddle, referral, "Too late")).isInstanceOf(NotHere.class);
    assertThat(latest(referral).takenBack()).isEmpty();
  }

  @Test
  void what_an_earlier_huddle_decided_is_not_taken_back_in_the_next() {
    var referral = house.asks("Robin");
    begun(house.lena);
    decides(referral, Decision.What.OTHER);
    house.clock.passes(Duration.ofDays(1));
    var next = begun(house.lena);

    assertThat(takesBack(house.lena, next, referral, "Late")).isInstanceOf(NotHere.class);
  }
}
