package org.mainstay.inside.huddle.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.huddle.meeting.pages.MeetingPages;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.huddle.suggesting.MeetBy;
import org.mainstay.inside.huddle.suggesting.Needed;
import org.mainstay.inside.huddle.suggesting.Part;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// What the team learns is on its huddle, and what a worker gains is used.
class LearningPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final TestInside house = new TestInside();
  private final Skills skills = house.suggests.skills;
  private final LearningPages pages = new LearningPages(house.meets.themes, skills);

  @AfterEach
  void close() {
    house.close();
  }

  private Document page() {
    return Drawing.checked(house.as(house.amina, pages::learning));
  }

  private Answer sets(String week, String theme) {
    return house.as(house.amina, () -> pages.theme(Map.of("week", week, "theme", theme)));
  }

  private Answer gains(Worker worker, String skill, String how) {
    var form = new HashMap<String, String>();
    form.put("skill", skill);
    form.put("how", how);
    form.put("gained-day", "2");
    form.put("gained-month", "11");
    form.put("gained-year", "2026");
    return house.as(worker, () -> pages.skill(form));
  }

  @Test
  void the_theme_that_the_team_sets_takes_the_place_of_the_handbook_s_on_the_huddle() {
    var usual = TestTeam.HANDBOOK.huddles().theme(TODAY).orElseThrow();
    assertThat(page().text()).contains(usual);

    assertThat(Drawing.path(sets("2026-11-02", "What the closing of the mill does to people")))
        .isEqualTo("/team/learning");

    var meeting =
        new MeetingPages(
            house.meets.script,
            house.meets.huddles,
            house.meets.meeting,
            house.team,
            house.times,
            new MeetingPages.Own(house.meets.themes, new TestTeam(house).supervision));
    var huddle = house.meets.begins(house, house.lena, weekly().id());
    assertThat(Drawing.words(house.as(house.sam, () -> meeting.huddle(huddle.id().value()))))
        .contains("What the closing of the mill does to people")
        .doesNotContain(usual);
    assertThat(house.meets.themes.of(TODAY.plusDays(7)))
        .isEqualTo(TestTeam.HANDBOOK.huddles().theme(TODAY.plusDays(7)));
  }

  private Script.Kind weekly() {
    return house.meets.script.find("weekly").orElseThrow();
  }

  @Test
  void how_many_are_overdue_stands_on_the_huddle_and_nobody_s_name() {
    var meeting =
        new MeetingPages(
            house.meets.script,
            house.meets.huddles,
            house.meets.meeting,
            house.team,
            house.times,
            new MeetingPages.Own(house.meets.themes, new TestTeam(house).supervision));
    var huddle = house.meets.begins(house, house.lena, "end-of-week");

    var page = Drawing.of(house.as(house.sam, () -> meeting.huddle(huddle.id().value())));

    assertThat(page.text()).contains("Whose supervision is overdue 3 of the team’s.");
  }

  @Test
  void a_week_that_is_not_shown_is_refused_and_the_words_stay() {
    var page = Drawing.checked(sets("2020-01-06", "Sleep"));

    assertThat(page.text()).contains("Choose one of the weeks");
    assertThat(page.select("input[name=theme]").val()).isEqualTo("Sleep");
  }

  @Test
  void a_skill_that_is_gained_counts_when_the_huddle_looks_for_somebody_and_goes_with_it() {
    var referral = house.assessed(house.asks("Robin"));
    house.as(
        house.lena,
        () -> {
          house.suggests.needs.keep(
              referral,
              new Needed(
                  Set.of(Need.MONEY),
                  Set.of(),
                  Needed.USUAL.language(),
                  false,
                  Needed.USUAL.gender(),
                  Set.of(MeetBy.values()),
                  Set.of(Part.WEEKDAY_MORNING)));
          return "";
        });

    assertThat(suggested(referral)).isEqualTo(house.amina.id().toString());

    gains(house.sam, "benefits-and-debt", "a course of two days");

    assertThat(suggested(referral)).isEqualTo(house.sam.id().toString());
    assertThat(Drawing.words(house.as(house.sam, pages::learning)))
        .contains("Benefits and debt, since Monday 2 November 2026: a course");
    assertThat(house.as(house.sam, () -> house.suggests.profiles.of(house.sam.id())).topics())
        .as("what one says one brings is kept once, and apart")
        .isEmpty();
    house.as(house.sam, () -> pages.off("benefits-and-debt"));
    assertThat(house.as(house.lena, skills::helps)).isEmpty();
  }

  private String suggested(Referral referral) {
    return house
        .as(house.lena, () -> house.suggests.suggesting.of(referral))
        .orElseThrow()
        .worker()
        .orElseThrow()
        .toString();
  }

  @Test
  void only_the_worker_reads_how_and_a_name_in_it_is_shown_first() {
    var page =
        Drawing.checked(gains(house.amina, "interpreters", "I sat in with Robin at the desk"));

    assertThat(page.text()).contains("could a person be known by this?");
    assertThat(house.as(house.amina, () -> skills.of(house.amina.id()))).isEmpty();
    assertThat(Drawing.checked(gains(house.amina, "flying", "a course")).text())
        .contains("Choose what you gained");
  }
}
