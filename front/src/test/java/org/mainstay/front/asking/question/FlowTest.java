package org.mainstay.front.asking.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.front.Example.answered;
import static org.mainstay.front.Example.answers;
import static org.mainstay.front.Example.but;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Identity;

/// The order of the questions, and where each answer leads.
class FlowTest {
  private final Flow flow = Example.flow();

  @Test
  void everybody_is_asked_seven_pages_in_this_order() {
    assertThat(flow.asked(answered()).stream().map(Question::place))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void somebody_new_begins_with_what_they_would_like() {
    assertThat(flow.unanswered(Answers.NONE)).contains(new WhatYouWouldLike());
  }

  @Test
  void after_the_last_question_the_answers_are_checked() {
    assertThat(after("7", answered())).isEqualTo("/p/check");
  }

  @Test
  void each_page_leads_to_the_next() {
    var places = List.of("1", "2", "3", "4", "5", "6");

    assertThat(places.stream().map(place -> after(place, answered())))
        .containsExactly("/p/2", "/p/3", "/p/4", "/p/5", "/p/6", "/p/7");
  }

  @Test
  void the_way_back_leads_to_the_page_before_and_from_the_first_to_the_start() {
    assertThat(flow.before(question("3"), answered())).isEqualTo("/p/2");
    assertThat(flow.before(question("1"), answered())).isEqualTo("/");
  }

  @Test
  void whoever_wants_to_say_more_is_asked_two_more_pages() {
    var more = but(answered(), "more", "yes");

    assertThat(after("6", more)).isEqualTo("/p/6a");
    assertThat(after("6a", more)).isEqualTo("/p/6b");
    assertThat(after("6b", more)).isEqualTo("/p/7");
    assertThat(flow.before(question("7"), more)).isEqualTo("/p/6b");
  }

  @Test
  void nothing_on_those_two_pages_must_be_answered() {
    assertThat(flow.unanswered(but(answered(), "more", "yes"))).isEmpty();
  }

  @Test
  void a_page_does_not_open_before_those_before_it_are_answered() {
    var begun = answers("wants", "NOT_SURE_YET");

    assertThat(flow.mayOpen(question("1"), begun)).isTrue();
    assertThat(flow.mayOpen(question("2"), begun)).isTrue();
    assertThat(flow.mayOpen(question("3"), begun)).isFalse();
    assertThat(flow.mayOpen(question("6a"), answered())).isFalse();
  }

  @Test
  void an_answer_changed_at_the_check_leads_back_to_the_check() {
    assertThat(flow.afterChange(question("3"), answered())).isEqualTo("/p/check");
  }

  @Test
  void a_change_that_opens_another_page_leads_there_first() {
    assertThat(flow.afterChange(question("6"), but(answered(), "more", "yes")))
        .isEqualTo("/p/6a?then=check");
    assertThat(flow.afterChange(question("4"), but(answered(), "phone", "")))
        .isEqualTo("/p/4?then=check");
  }

  @Test
  void the_exact_name_of_an_employer_is_taken_with_its_code() {
    var settled = question("2").settled(but(answered(), "workplace", "hartwell hospital"));

    assertThat(after("2", settled)).isEqualTo("/p/3");
    assertThat(Flow.request(settled).identity().employer())
        .isEqualTo(new Identity.Employer("AA1", "Hartwell Hospital"));
  }

  @Test
  void a_name_that_several_employers_hold_is_asked_about() {
    var settled = question("2").settled(but(answered(), "workplace", "hartwell"));

    assertThat(after("2", settled)).isEqualTo("/p/2a");
    var chosen = question("2a").settled(but(settled, "which", "AA2"));
    assertThat(after("2a", chosen)).isEqualTo("/p/3");
    assertThat(Flow.request(chosen).identity().employer().code()).isEqualTo("AA2");
  }

  @Test
  void what_was_typed_counts_when_none_of_them_was_meant() {
    var settled = question("2").settled(but(answered(), "workplace", "hartwell"));
    var none = question("2a").settled(but(settled, "which", "none"));

    assertThat(Flow.request(none).identity().employer())
        .isEqualTo(new Identity.Employer("", "hartwell"));
  }

  @Test
  void another_name_typed_later_forgets_the_employer_found_before() {
    var first = question("2").settled(but(answered(), "workplace", "hartwell hospital"));
    var second = question("2").settled(but(first, "workplace", "the corner shop"));

    assertThat(Flow.request(second).identity().employer())
        .isEqualTo(new Identity.Employer("", "the corner shop"));
  }

  @Test
  void a_work_email_gets_a_second_look_and_may_be_kept() {
    var work = but(but(answered(), "way", "EMAIL"), "email", "wren@hartwell.nhs.uk");

    assertThat(after("4", work)).isEqualTo("/p/4a");
    assertThat(after("4a", but(work, "work-email", "keep"))).isEqualTo("/p/5");
    var change = question("4a").settled(but(work, "work-email", "change"));
    assertThat(after("4a", change)).isEqualTo("/p/4");
  }

  @Test
  void a_yes_to_a_work_email_is_in_the_letter_and_nothing_else_is_a_yes() {
    var work = but(but(answered(), "way", "EMAIL"), "email", "wren@hartwell.nhs.uk");

    assertThat(SafeToContact.contact(work).workAddressAgreed()).isFalse();
    assertThat(SafeToContact.contact(but(work, "work-email", "keep")).workAddressAgreed()).isTrue();
    // Page 4 sent again asks again.
    var again = question("4").settled(but(work, "work-email", "keep"));
    assertThat(SafeToContact.contact(again).workAddressAgreed()).isFalse();
  }

  @Test
  void an_email_of_ones_own_gets_no_second_look() {
    var own = but(but(answered(), "way", "EMAIL"), "email", "wren@example.com");

    assertThat(after("4", own)).isEqualTo("/p/5");
  }

  @Test
  void every_answer_is_in_the_letter_word_for_word() {
    var answers =
        but(but(but(answered(), "more", "yes"), "phq9-9", "2"), "gad7-7", "3")
            .with("words", "Two lines,\r\nand \"quotes\"")
            .with("anyone", "yes")
            .with("team", Example.JOE.toString())
            .with("names", "My cousin Bea")
            .with("times", "WEEKEND")
            .with("note", "My son may pick up")
            .with("role", "porter");

    var letter = Flow.request(answers);

    assertThat(letter.asked())
        .isEqualTo(
            new Asked(
                List.of(Asked.Want.SOMEONE_TO_TALK_TO),
                "Two lines,\r\nand \"quotes\"",
                Map.of(1, 1, 9, 2),
                Map.of(7, 3),
                Asked.SafeNow.YES));
    assertThat(letter.identity())
        .isEqualTo(
            new Identity(
                "Wren",
                new Identity.Employer("", "a small care home"),
                "porter",
                new Identity.SafeContact(
                    Identity.Way.PHONE,
                    "01632 960 001",
                    false,
                    List.of(Identity.Time.WEEKEND),
                    "My son may pick up"),
                List.of(Example.JOE),
                "My cousin Bea"));
  }

  @Test
  void what_would_make_it_easier_is_offered_at_the_check_and_leads_back_there() {
    assertThat(flow.asked(answered())).doesNotContain(new WhatIsEasier());
    assertThat(flow.told(answered())).contains(new WhatIsEasier());
    assertThat(flow.mayOpen(question("8a"), answered())).isTrue();
    assertThat(flow.mayOpen(question("8a"), Answers.NONE)).isFalse();
    assertThat(flow.before(question("8a"), answered())).isEqualTo("/p/check");
    assertThat(flow.afterChange(question("8a"), answered())).isEqualTo("/p/check");
    assertThat(after("8a", answered())).isEqualTo("/p/check");
  }

  @Test
  void what_would_make_it_easier_is_in_the_letter() {
    var answers =
        answered()
            .with(
                List.of("easier", "language", "easier-words"),
                Map.of(
                    "easier",
                    List.of("INTERPRETER", "WOMAN"),
                    "language",
                    List.of("Polish"),
                    "easier-words",
                    List.of("I work nights")));

    assertThat(Flow.request(answers).asked().easier())
        .isEqualTo(
            new Easier(
                List.of(Easier.Easing.INTERPRETER, Easier.Easing.WOMAN),
                "Polish",
                "I work nights"));
    assertThat(Flow.request(answered()).asked().easier()).isEqualTo(Easier.NOTHING);
  }

  @Test
  void the_longer_answers_are_left_out_once_somebody_takes_their_yes_back() {
    var back = but(but(answered(), "phq9-9", "2"), "more", "no");

    assertThat(Flow.request(back).asked().phq9()).containsOnlyKeys(1);
  }

  @Test
  void no_letter_is_made_while_a_question_is_open() {
    assertThatThrownBy(() -> Flow.request(Answers.NONE)).isInstanceOf(IllegalStateException.class);
  }

  private String after(String place, Answers answers) {
    return flow.after(question(place), answers);
  }

  private Question question(String place) {
    return flow.at(place).orElseThrow();
  }
}
