package org.mainstay.inside.huddle.meeting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestMeeting;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;

/// The pages of a huddle on a screen that all can see.
class HuddleMeetingPagesTest {
  private static final Asked NOT_SAFE = TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO);

  private final TestInside house = new TestInside();
  private final TestMeeting meets = house.meets;
  private final HuddlePages huddles =
      new HuddlePages(
          meets.script, meets.huddles, meets.home, meets.tasks, house.team, house.times);
  private final MeetingPages meeting =
      new MeetingPages(
          meets.script,
          meets.huddles,
          meets.meeting,
          house.team,
          house.times,
          new MeetingPages.Own(meets.themes, new TestTeam(house).supervision));
  private final TalkPages talk =
      new TalkPages(meets.huddles, meets.meeting, house.cases, meets.talking);
  private final MinutesPages minutes =
      new MinutesPages(
          meets.script, meets.huddles, meets.meeting, house.decisions, meets.words, meets.themes);

  @AfterEach
  void close() {
    house.close();
  }

  private Document agenda(Worker reader, Huddle huddle) {
    return drawn(house.as(reader, () -> meeting.huddle(huddle.id().value())));
  }

  private Document talk(Worker reader, Huddle huddle, Referral referral) {
    return drawn(house.as(reader, () -> talk.talk(huddle.id().value(), referral.id().value())));
  }

  private Answer decides(Huddle huddle, Referral referral, String what, String why, String seen) {
    return house.as(
        house.lena, () -> talk.decide(huddle.id().value(), referral.id().value(), what, why, seen));
  }

  private void areHere(Huddle huddle, Worker... workers) {
    List<UUID> ids = List.of(workers).stream().map(worker -> worker.id().value()).toList();
    house.as(house.lena, () -> meeting.here(huddle.id().value(), ids));
  }

  @Test
  void the_huddles_of_the_day_are_listed_and_begun() {
    var page = drawn(house.as(house.lena, huddles::huddles));

    assertThat(page.select("#huddles h2").eachText())
        .containsExactly("Morning huddle", "End of the day");
    assertThat(house.as(house.lena, () -> huddles.begin("morning"))).isInstanceOf(GoTo.class);
    assertThat(drawn(house.as(house.lena, huddles::huddles)).text()).contains("It goes on since");
    assertThat(drawn(house.as(house.lena, () -> huddles.begin("nonsense"))).text())
        .contains("Choose one of the huddles below");
  }

  @Test
  void nobody_s_name_stands_on_the_agenda_or_on_the_page_of_a_case() {
    var referral = house.asks("Robin Sentinel", NOT_SAFE, List.of());
    var huddle = meets.begins(house, house.lena, "morning");

    assertThat(agenda(house.lena, huddle).text())
        .contains(referral.alias())
        .doesNotContain("Sentinel");
    assertThat(talk(house.lena, huddle, referral).text())
        .contains(referral.alias(), "A concern waits")
        .doesNotContain("Sentinel");
  }

  @Test
  void a_case_is_hidden_until_whoever_was_shut_out_has_stepped_out() {
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    var huddle = meets.begins(house, house.lena, "morning");
    areHere(huddle, house.lena, house.sam);

    assertThat(agenda(house.lena, huddle).text())
        .contains("A case for which somebody steps out")
        .doesNotContain(referral.alias());
    var before = talk(house.lena, huddle, referral);
    assertThat(before.text()).contains("Sam Carter has stepped out");
    assertThat(before.html()).doesNotContain(referral.alias());

    var after =
        drawn(
            house.as(
                house.lena,
                () ->
                    talk.stepOut(
                        huddle.id().value(),
                        referral.id().value(),
                        house.sam.id().value(),
                        "OTHER",
                        "Typed before",
                        "0")));
    assertThat(after.text()).contains(referral.alias());
    assertThat(after.select("textarea").text())
        .as("nothing typed is lost")
        .contains("Typed before");
  }

  @Test
  void the_agenda_of_many_asks_the_database_no_more_often_than_that_of_two() {
    house.asks("Robin");
    house.asks("Kim", NOT_SAFE, List.of(house.sam.id().value()));
    int two = statementsOfAnAgenda();
    for (String name : List.of("Ash", "Jo", "Lee", "Max", "Noor", "Sky")) {
      house.clock.passes(Duration.ofMinutes(1));
      house.asks(name, NOT_SAFE, List.of(house.sam.id().value()));
    }

    assertThat(statementsOfAnAgenda()).isEqualTo(two);
  }

  private int statementsOfAnAgenda() {
    var huddle = meets.begins(house, house.lena, "morning");
    areHere(huddle, house.lena, house.sam);
    int before = house.counted.statements();
    agenda(house.lena, huddle);
    return house.counted.statements() - before;
  }

  @Test
  void for_whoever_was_shut_out_the_huddle_is_the_same_as_without_the_case() {
    var huddle = meets.begins(house, house.lena, "morning");
    areHere(huddle, house.lena, house.sam);
    var without = agenda(house.sam, huddle).html();
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    meets.begins(house, house.lena, "morning");
    house.as(
        house.lena,
        () ->
            talk.stepOut(
                huddle.id().value(), referral.id().value(), house.sam.id().value(), "", "", ""));

    assertThat(agenda(house.sam, huddle).html()).isEqualTo(without);
  }

  @Test
  void a_decision_leads_to_the_next_case_and_after_the_last_to_the_agenda() {
    var first = house.asks("Robin");
    house.clock.passes(Duration.ofMinutes(1));
    var second = house.asks("Kim");
    var huddle = meets.begins(house, house.lena, "morning");

    assertThat(decides(huddle, first, "TALK_AGAIN", "We know too little yet", "0"))
        .isEqualTo(new GoTo("/team/huddle/" + huddle.id() + "/case/" + second.id()));
    assertThat(decides(huddle, second, Talking.NOTHING_TO_DECIDE, "", "0"))
        .isEqualTo(new GoTo("/team/huddle/" + huddle.id() + "#agenda"));
    assertThat(house.as(house.lena, () -> house.decisions.of(first.id())))
        .extracting(Decision::what)
        .containsExactly(Decision.What.TALK_AGAIN);
    assertThat(agenda(house.lena, huddle).text()).contains("2 of 2 cases are talked about.");
  }

  @Test
  void a_decision_that_somebody_kept_meanwhile_is_never_passed_over_and_no_words_are_lost() {
    var referral = house.asks("Robin");
    var huddle = meets.begins(house, house.lena, "morning");
    decides(huddle, referral, "OTHER", "First", "0");

    var page = drawn(decides(huddle, referral, "TALK_AGAIN", "Second, typed at once", "0"));

    assertThat(page.text()).contains("Somebody kept a decision on this case meanwhile");
    assertThat(page.select("textarea").text()).isEqualTo("Second, typed at once");
    assertThat(house.as(house.lena, () -> house.decisions.of(referral.id()))).hasSize(1);
  }

  @Test
  void whoever_comes_in_between_does_not_hide_that_somebody_decided_meanwhile() {
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    var huddle = meets.begins(house, house.lena, "morning");
    decides(huddle, referral, "OTHER", "First", "0");
    areHere(huddle, house.lena, house.sam);

    var asked = drawn(decides(huddle, referral, "TALK_AGAIN", "Second", "0"));
    assertThat(asked.text()).contains("Sam Carter has stepped out");
    assertThat(asked.select("input[name=seen]").attr("value")).isEqualTo("0");
    var back =
        drawn(
            house.as(
                house.lena,
                () ->
                    talk.stepOut(
                        huddle.id().value(),
                        referral.id().value(),
                        house.sam.id().value(),
                        "TALK_AGAIN",
                        "Second",
                        "0")));

    assertThat(back.text()).contains("Somebody kept a decision on this case meanwhile");
    assertThat(back.select("textarea").text()).isEqualTo("Second");
  }

  @Test
  void the_minutes_say_who_was_there_what_was_decided_and_what_is_carried_over() {
    var decided = house.asks("Robin");
    var left = house.asks("Kim");
    var huddle = meets.begins(house, house.lena, "morning");
    areHere(huddle, house.lena, house.amina);
    decides(huddle, decided, "TALK_AGAIN", "We know too little yet", "0");
    house.as(house.lena, () -> meeting.end(huddle.id().value()));

    var page = drawn(house.as(house.sam, () -> minutes.minutes(huddle.id().value())));

    assertThat(page.text())
        .contains("Lena Frost, from 09:00 until", "Amina Khan, from", "To be talked about again")
        .doesNotContain("too little");
    assertThat(page.select("li").eachText()).contains(left.alias());
  }

  @Test
  void there_is_no_case_in_a_huddle_that_has_ended_and_no_huddle_that_nobody_began() {
    var referral = house.asks("Robin");
    var huddle = meets.begins(house, house.lena, "morning");
    meets.ends(house, house.lena, huddle);

    assertThat(house.as(house.lena, () -> talk.talk(huddle.id().value(), referral.id().value())))
        .isEqualTo(new NotHere());
    assertThat(house.as(house.lena, () -> meeting.huddle(new UUID(1, 2)))).isEqualTo(new NotHere());
  }

  private static Document drawn(Answer answer) {
    return Drawing.checked(answer);
  }
}
