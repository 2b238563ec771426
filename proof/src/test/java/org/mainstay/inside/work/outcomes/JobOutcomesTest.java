package org.mainstay.inside.work.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.work.TestSupport;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// What became of work: off sick, back, a new job, and whether it lasts.
class JobOutcomesTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));
  private final OutcomePages pages = house.work.outcomePages();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void going_back_is_kept_with_its_hours_and_moves_employment_support_on() {
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, referral);
          return "";
        });
    assertThat(Drawing.checked(keeps("PHASED_RETURN", today(), "")).text())
        .contains("Choose how many hours");
    assertThat(keeps("PHASED_RETURN", today(), "02")).isInstanceOf(GoTo.class);

    assertThat(page().text())
        .contains("Back step by step (phased return), 16 to 29 hours a week", "Mornings first");
    assertThat(house.as(house.amina, () -> house.work.episodes.of(referral.id())).state())
        .isEqualTo(SupportState.OUTCOME);
    assertThat(house.database.column("select encode(note, 'escape') from inside_work.job_outcome"))
        .singleElement()
        .satisfies(note -> assertThat(note).doesNotContain("Mornings"));
  }

  @Test
  void thirteen_weeks_in_work_are_thirteen_weeks() {
    assertThat(Drawing.checked(keeps("KEPT_13", today(), "01")).text())
        .contains("Keep first when they went back to work or began a job");
    keeps("NEW_JOB", today(), "01");
    house.clock.passes(Duration.ofDays(90));
    assertThat(Drawing.checked(keeps("KEPT_13", today(), "01")).text())
        .contains("They began on 2 November 2026: it is 13 weeks on 1 February 2027");
    house.clock.passes(Duration.ofDays(1));

    assertThat(keeps("KEPT_13", today(), "01")).isInstanceOf(GoTo.class);
    assertThat(page().text()).contains("Still in work 13 weeks later, 30 hours or more a week");
  }

  @Test
  void a_job_that_was_left_asks_for_no_hours_and_not_known_is_an_outcome() {
    assertThat(keeps("LEFT_JOB", today(), "")).isInstanceOf(GoTo.class);
    assertThat(keeps("NOT_KNOWN", today(), "")).isInstanceOf(GoTo.class);
    assertThat(Drawing.checked(keeps("LEFT_JOB", today().plusDays(1), "")).text())
        .contains("The day cannot be in the future");
  }

  @Test
  void a_time_off_sick_has_what_its_fit_note_says_and_its_end_may_be_open() {
    assertThat(off("NOT_FIT", today().minusDays(10), today())).isInstanceOf(GoTo.class);
    assertThat(Drawing.checked(off("MAY_BE_FIT", today(), today().minusDays(1))).text())
        .contains("Type the last day, not before the first");
    var open = new HashMap<>(London.boxes("from", today()));
    open.put("kind", "WITHOUT_NOTE");
    house.as(house.amina, () -> pages.keepAbsence(referral.id().value(), open));

    assertThat(page().text())
        .contains("Fit note: not fit for work, from 23 October 2026 to 2 November 2026")
        .contains("Off sick, without a fit note, from 2 November 2026, its end is not known");
  }

  private Answer keeps(String outcome, LocalDate on, String hours) {
    var sent = new HashMap<>(London.boxes("on", on));
    sent.putAll(Map.of("outcome", outcome, "hours", hours, "note", "Mornings first"));
    return house.as(house.amina, () -> pages.keep(referral.id().value(), sent));
  }

  private Answer off(String kind, LocalDate from, LocalDate until) {
    var sent = new HashMap<>(London.boxes("from", from));
    sent.putAll(London.boxes("until", until));
    sent.put("kind", kind);
    return house.as(house.amina, () -> pages.keepAbsence(referral.id().value(), sent));
  }

  private Document page() {
    return Drawing.checked(house.as(house.amina, () -> pages.outcomes(referral.id().value())));
  }

  private LocalDate today() {
    return LocalDate.now(house.clock);
  }
}
