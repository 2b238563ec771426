package org.mainstay.inside.support.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Reason;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Wording;

/// A questionnaire filled in at home counts as one filled in here, and is heard as a request is.
class OwnAnswersTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_is_asked_for_is_on_their_page_in_its_own_words() {
    asked("phq9");

    var form = toFill(1);
    assertThat(form.questions().items()).hasSize(9);
    assertThat(form.questions().safetyItem()).isEqualTo(9);
    assertThat(form.questions().credit()).isNotBlank();
  }

  @Test
  void answers_are_kept_as_a_measure_and_shown_to_the_person() {
    asked("gad7");

    fills(1, Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1), SafeNow.YES);

    assertThat(taken()).singleElement().satisfies(one -> assertThat(one.items()).hasSize(7));
    assertThat(of(1, BoxItem.Measured.class))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.ask()).isEqualTo(toFill(1).id());
              assertThat(told.points()).isEqualTo("7");
              assertThat(told.range().high()).isEqualTo(21);
              assertThat(told.range().under()).endsWith("Lower is better.");
            });
    assertThat(concern()).isEmpty();
    assertThat(house.as(house.amina, () -> house.own.news.due()))
        .extracting(Reminders.Reminder::words)
        .contains("They filled in a questionnaire");
  }

  @Test
  void question_nine_above_zero_opens_a_concern_with_a_named_reader() {
    asked("phq9");

    fills(1, Map.of(9, 1), SafeNow.YES);

    assertThat(concern())
        .singleElement()
        .satisfies(one -> assertThat(one.because()).containsExactly(Reason.PHQ9_ITEM_9));
  }

  @Test
  void not_safe_and_not_sure_open_a_concern_even_when_nothing_else_was_answered() {
    asked("gad7");

    fills(1, Map.of(), SafeNow.NO);
    house.posts(1, new OwnPage.Filled("no such questionnaire", Map.of(), SafeNow.NOT_SURE));

    assertThat(concern())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.because())
                    .containsExactlyInAnyOrder(Reason.SAID_NOT_SAFE, Reason.SAID_NOT_SURE));
    assertThat(taken()).isEmpty();
  }

  @Test
  void answers_that_the_questionnaire_does_not_have_are_left_out_and_stop_nothing() {
    asked("gad7");

    fills(1, Map.of(1, 3, 2, 9, 40, 1), SafeNow.YES);

    assertThat(taken())
        .singleElement()
        .satisfies(one -> assertThat(one.items()).isEqualTo(Map.of(1, 3)));
  }

  @Test
  void nobody_answers_for_somebody_else() {
    house.inSupport(house.asks("Kim"));
    asked("gad7");

    house.posts(2, new OwnPage.Filled(toFill(1).id(), Map.of(1, 3), SafeNow.YES));

    assertThat(taken()).isEmpty();
  }

  @Test
  void goals_are_told_to_their_person_when_they_are_set_and_rated() {
    house.as(
        house.amina,
        () -> {
          house.goals.rate(house.goals.add(referral, "Sleep through"), 4);
          return "";
        });

    var goal = of(1, BoxItem.GoalSet.class).getFirst();
    assertThat(goal.words()).isEqualTo("Sleep through");
    assertThat(of(1, BoxItem.GoalRated.class))
        .singleElement()
        .satisfies(
            rated -> {
              assertThat(rated.goal()).isEqualTo(goal.id());
              assertThat(rated.points()).isEqualTo(4);
            });
  }

  private void asked(String scale) {
    var words =
        (Wording.Allowed) Licences.none().wording(Scale.named(scale), LocalDate.of(2026, 11, 2));
    house.as(
        house.amina,
        () -> {
          house.own.asks.ask(
              referral, Scale.named(scale), words, house.clock.instant().plus(Duration.ofDays(7)));
          return "";
        });
  }

  private void fills(int number, Map<Integer, Integer> answers, SafeNow safe) {
    house.posts(number, new OwnPage.Filled(toFill(number).id(), answers, safe));
  }

  private BoxItem.ToFill toFill(int number) {
    return of(number, BoxItem.ToFill.class).getLast();
  }

  private <T extends BoxItem> List<T> of(int number, Class<T> kind) {
    return house.mailbox(number).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private List<TakenMeasure> taken() {
    return house.opened(house.amina, referral, opened -> house.measures.of(opened, referral.id()));
  }

  private List<Concern> concern() {
    return house.as(house.amina, () -> house.concerns.openOf(referral.id())).stream().toList();
  }
}
