package org.mainstay.inside.support.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders.Reminder;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// A case is on a step of a pathway; it moves when it is decided, and the person is told.
class PathwayPagesTest {
  private final TestInside house = new TestInside();
  private final PathwayPages pages = house.flow.pathwayPages(house.flow.pathways);

  @AfterEach
  void close() {
    house.close();
  }

  private Referral begun() {
    var referral = house.inSupport(house.asks("Robin"));
    assertThat(choose(house.amina, referral, "talking/self-help", "Nights are bad", "0.0"))
        .isInstanceOf(GoTo.class);
    return referral;
  }

  private Answer choose(Worker by, Referral referral, String step, String because, String seen) {
    return house.as(by, () -> pages.choose(id(referral), step, because, seen));
  }

  private String seen(Worker by, Referral referral) {
    return Drawing.of(page(by, referral)).select("input[name=seen]").attr("value");
  }

  private Answer page(Worker by, Referral referral) {
    return house.as(by, () -> pages.pathway(id(referral)));
  }

  private static UUID id(Referral referral) {
    return referral.id().value();
  }

  private List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  private String step(Referral referral) {
    return house.as(house.lena, () -> house.flow.steps.current(referral.id()).orElseThrow().step());
  }

  private void proposed(Referral referral) {
    assertThat(
            choose(house.amina, referral, "talking/therapy", "Worse", seen(house.amina, referral)))
        .isInstanceOf(GoTo.class);
  }

  @Test
  void a_case_begins_on_a_step_and_the_page_says_what_belongs_to_it() {
    var referral = begun();

    var page = Drawing.checked(page(house.amina, referral));

    assertThat(page.text())
        .contains("Talking and self-help: Guided self-help", "Nights are bad")
        .contains("0 of about 6", "PHQ-9, not filled in yet", "Look again on 14 December 2026");
    assertThat(told()).contains("Your support begins: Guided self-help.");
    assertThat(choose(house.amina, referral, "talking/self-help", "Nights are bad", "0.0"))
        .as("the same form sent twice")
        .isInstanceOf(GoTo.class);
    assertThat(house.as(house.lena, () -> house.flow.steps.of(referral.id()))).hasSize(1);
  }

  @Test
  void whoever_begins_what_somebody_else_began_keeps_what_they_typed() {
    var referral = begun();

    var answer = (Page) choose(house.sam, referral, "talking/therapy", "My own words", "0.0");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(Drawing.words(answer)).contains("Somebody changed this meanwhile", "My own words");
  }

  @Test
  void the_holder_proposes_nothing_changes_and_the_huddle_decides() {
    var referral = begun();
    proposed(referral);

    assertThat(step(referral)).isEqualTo("talking/self-help");
    assertThat(reminders()).containsExactly("A different kind of support is proposed");
    var open = Drawing.checked(page(house.lena, referral));
    assertThat(open.text()).contains("A change is proposed", "Worse", "The huddle decides it.");
    assertThat(open.select("form[action$=/decide]")).isEmpty();

    assertThat(decided(referral, Decision.What.STEP_AGREED)).isTrue();

    assertThat(step(referral)).isEqualTo("talking/therapy");
    assertThat(told().getLast())
        .contains("a different kind of support for you: Talking therapy.")
        .doesNotContainPattern("(?i)\\b(up|down|risk|step)\\b");
    assertThat(house.as(house.lena, () -> house.decisions.possible(referral.id())))
        .doesNotContain(Decision.What.STEP_AGREED);
  }

  private boolean decided(Referral referral, Decision.What what) {
    var why = "We all think it helps";
    return !house.as(house.lena, () -> house.decisions.decide(referral, what.name(), why)).any();
  }

  private List<String> reminders() {
    return house.as(house.lena, house.flow.stepReminders::due).stream()
        .map(Reminder::words)
        .toList();
  }

  @Test
  void what_is_not_agreed_changes_nothing_and_tells_nobody() {
    var referral = begun();
    proposed(referral);
    int before = told().size();

    assertThat(decided(referral, Decision.What.STEP_NOT_AGREED)).isTrue();

    assertThat(step(referral)).isEqualTo("talking/self-help");
    assertThat(told()).hasSize(before);
    assertThat(Drawing.words(page(house.amina, referral)))
        .contains("Talking and self-help: Talking therapy, not agreed: We all think it helps");
  }

  @Test
  void only_who_holds_the_case_or_leads_proposes() {
    var referral = begun();

    var page = Drawing.checked(page(house.sam, referral));

    assertThat(page.select("form[action$=/pathway]")).isEmpty();
    assertThat(page.text()).contains("Amina Khan holds this case and proposes another step.");
    var sent = choose(house.sam, referral, "talking/therapy", "Worse", seen(house.lena, referral));
    assertThat(Drawing.words(sent)).contains("Amina Khan holds this case");
  }

  @Test
  void one_proposal_waits_at_a_time_and_whoever_made_it_withdraws_it() {
    var referral = begun();
    proposed(referral);

    var second = choose(house.lena, referral, "talking/together", "Also", "x");
    assertThat(Drawing.words(second)).contains("A change is proposed already");

    var seen = seen(house.amina, referral);
    assertThat(house.as(house.amina, () -> pages.withdraw(id(referral), seen)))
        .isInstanceOf(GoTo.class);
    assertThat(reminders()).isEmpty();
  }

  @Test
  void by_the_other_handbook_a_clinician_decides_unless_they_proposed_it() {
    var by = Handbook.read(Path.of("../handbook-living-well")).pathways();
    var theirs = house.flow.pathwayPages(by);
    var referral = house.assessed(house.asks("Robin"));
    house.as(
        house.sam,
        () -> theirs.choose(id(referral), "good-life/company", "They want company", "0.0"));
    var seen = Drawing.of(house.as(house.sam, () -> theirs.pathway(id(referral))));
    house.as(
        house.sam,
        () ->
            theirs.choose(
                id(referral),
                "good-life/round",
                "Much to do",
                seen.select("input[name=seen]").attr("value")));

    var own = house.as(house.sam, () -> theirs.pathway(id(referral)));
    assertThat(Drawing.checked(own).select("form[action$=/decide]")).isEmpty();
    var other = Drawing.checked(house.as(house.lena, () -> theirs.pathway(id(referral))));
    var decided =
        house.as(
            house.lena,
            () ->
                theirs.decide(
                    id(referral), "yes", "Agreed", other.select("input[name=seen]").attr("value")));

    assertThat(decided).isInstanceOf(GoTo.class);
    assertThat(step(referral)).isEqualTo("good-life/round");
  }

  @Test
  void after_its_weeks_a_step_is_looked_at_again() {
    var referral = begun();
    house.clock.passes(Duration.ofDays(42));
    assertThat(reminders()).containsExactly("Look again whether this kind of support fits");

    var seen = seen(house.amina, referral);
    house.as(house.amina, () -> pages.look(id(referral), "It helps", seen));

    assertThat(reminders()).isEmpty();
    assertThat(Drawing.words(page(house.amina, referral)))
        .contains("Look again on 25 January 2027");
  }

  @Test
  void a_case_in_hands_that_its_step_does_not_name_is_to_be_allocated() {
    var referral = begun();
    proposed(referral);
    decided(referral, Decision.What.STEP_AGREED);

    assertThat(reminders())
        .containsExactly("Held by somebody whom its step does not name: allocate it");
  }

  @Test
  void without_a_reason_or_a_step_nothing_is_kept_and_the_page_says_what_is_missing() {
    var referral = house.inSupport(house.asks("Robin"));

    assertThat(Drawing.words(choose(house.amina, referral, "", "Why", "0.0")))
        .contains("Choose a step", "Why");
    assertThat(Drawing.words(choose(house.amina, referral, "talking/self-help", " ", "0.0")))
        .contains("Say why, in 4,000 characters at most");
    assertThat(house.as(house.lena, () -> house.flow.steps.of(referral.id()))).isEmpty();
  }
}
