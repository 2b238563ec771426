package org.mainstay.inside.support.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.GoTo;

/// No letter says more than it was asked for, and none leaves without a consent that holds.
class LettersTest extends LetterSteps {
  @Test
  void a_draft_has_the_fields_of_its_template_filled_in_and_no_others() {
    var page = fresh("adviser", "");

    var words = page.select("textarea[name=words]").text();
    assertThat(words)
        .contains("Adjustments at work for Robin", "Harbour", "01632 960 140", "Amina Khan")
        .contains("[write: the adjustments")
        .doesNotContain("2 November 2026 asked", "meeting", "{{");
    assertThat(post.words.template("adviser").orElseThrow().fields())
        .extracting(field -> field.id())
        .doesNotContain("asked-on", "first-met", "times-met");
  }

  @Test
  void the_same_form_sent_twice_keeps_one_letter_and_another_worker_s_words_are_not_lost() {
    var first = keep("gp-start", "# About Robin\n\nHello", 1);
    var again = keep("gp-start", "# About Robin\n\nHello", 1);
    var other = keep("gp-end", "# Another\n\nGoodbye", 1);

    assertThat(again).isEqualTo(first);
    assertThat(Drawing.of(other).text())
        .contains("Another letter was kept in this case meanwhile", "Goodbye");
    assertThat(all()).hasSize(1);
  }

  @Test
  void words_without_a_heading_stay_in_the_form_and_a_look_keeps_nothing() {
    var refused = Drawing.checked(keep("gp-start", "Hello", 1));
    assertThat(refused.text()).contains("Begin with a line such as", "Hello");

    var sent = sent("gp-start", "# About\n\n- one\n- two", 1);
    sent.put("step", "look");
    var look = Drawing.of(house.as(house.amina, () -> post.pages().draft(id, sent)));

    assertThat(look.select(".mainstay-letter li").eachText()).containsExactly("one", "two");
    assertThat(all()).isEmpty();
  }

  @Test
  void without_consent_nothing_is_printed_or_sent_whatever_the_form_says() {
    var letter = draft("gp-start");

    assertThat(page(letter).text()).contains("They have not agreed to letters to their GP");
    assertThat(Drawing.checked(leaves(letter, mail("dr.lee@nhs.net", ""))).text())
        .contains("Nothing leaves to their GP without their consent");
    assertThatThrownBy(
            () ->
                house.database.asAdmin(
                    "update inside_support.letter set state = 'PRINTED' where letter_id = '%s'"
                        .formatted(letter.id())))
        .rootCause()
        .hasMessageContaining("no letter leaves without a consent that holds");
  }

  @Test
  void a_consent_for_another_kind_of_reader_allows_nothing() {
    var consent = consent(Audience.ADVISER);
    var letter = draft("gp-start");

    assertThat(Drawing.checked(leaves(letter, mail("dr.lee@nhs.net", consent))).text())
        .contains("They have not agreed to letters to their GP");
    assertThat(fresh(letter).state()).isEqualTo(LetterState.DRAFTED);
  }

  @Test
  void what_is_still_to_be_written_does_not_leave() {
    var letter = draft("adviser", "# Adjustments\n\n[write: the adjustments]");

    assertThat(Drawing.checked(leaves(letter, paper(consent(Audience.ADVISER)))).text())
        .contains("Something is still to be written");
  }

  @Test
  void a_letter_to_the_person_needs_no_consent_and_says_how_it_is_safe_to_reach_them() {
    var letter = draft("summary", "# What we talked about\n\nSleep");

    assertThat(page(letter).text()).contains("It is safe to reach them");
    assertThat(leaves(letter, paper(""))).isInstanceOf(GoTo.class);
    news(letter, "POSTED");
    assertThat(told()).contains("We sent you a letter.");
  }

  @Test
  void a_change_meanwhile_keeps_what_was_typed_and_a_hub_without_secure_mail_says_so() {
    var letter = draft("gp-start");
    var late = Map.of("words", "# Mine\n\nTyped late", "version", "0");
    var refused =
        Drawing.of(house.as(house.amina, () -> post.one().change(id, letter.id().value(), late)));
    assertThat(refused.text()).contains("Somebody changed this meanwhile", "Typed late");

    consent(Audience.GP);
    var page =
        Drawing.of(house.as(house.amina, () -> post.withoutMail().letter(id, letter.id().value())));
    assertThat(page.text()).contains("This hub has no secure mail: print the letter");
    assertThat(page.select("input[name=address]")).isEmpty();
  }

  @Test
  void for_whoever_is_shut_out_there_is_no_letter_and_the_copy_has_every_word() {
    var shutOut = house.asks("Kim", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var kept =
        house.as(
            house.lena,
            () ->
                post.letters
                    .draft(
                        shutOut,
                        1,
                        new Letter.Kind("summary", Audience.PERSON, java.util.Optional.empty()),
                        "# Hidden\n\nNothing for Sam")
                    .orElseThrow());

    assertThatThrownBy(
            () ->
                house.as(
                    house.sam, () -> post.one().letter(shutOut.id().value(), kept.id().value())))
        .isInstanceOf(NoSuchCase.class);
    assertThat(house.as(house.sam, () -> post.letters.find(kept.id()).isEmpty())).isTrue();
    var copied =
        house.as(
            house.lena,
            () ->
                post.copied()
                    .of(house.people.open(shutOut.person(), Purpose.COPY).orElseThrow())
                    .toString());
    assertThat(copied).contains("A letter for you", "Nothing for Sam", "Drafted");
  }
}
