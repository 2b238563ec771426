package org.mainstay.inside.support.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Why;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.onward.OnwardReason;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardState;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.GoTo;

/// A letter leaves once, word for word, and whoever takes their consent back stops it.
class LettersLeaveTest extends LetterSteps {
  @Test
  void secure_mail_needs_a_listed_address_typed_twice_and_what_was_typed_stays() {
    var letter = draft("gp-start");
    var consent = consent(Audience.GP);

    var home = Drawing.checked(leaves(letter, mail("lee@home.example", consent)));
    assertThat(home.text())
        .contains("Letters go to addresses of nhs.net, surgery.nhs.example only")
        .contains("print the letter");
    assertThat(home.select("input[name=address]").val()).isEqualTo("lee@home.example");

    var differing = mail("dr.lee@nhs.net", consent);
    differing.put("again", "dr.leee@nhs.net");
    assertThat(Drawing.checked(leaves(letter, differing)).text())
        .contains("The two addresses are not the same");
    assertThat(fresh(letter).state()).isEqualTo(LetterState.DRAFTED);
  }

  @Test
  void a_letter_is_sent_once_word_for_word_and_the_person_reads_to_whom_in_kind() {
    var letter = sentByMail("gp-start");

    post.posting.round();
    post.posting.round();

    assertThat(post.taken)
        .singleElement()
        .satisfies(
            parcel -> {
              assertThat(parcel.address()).isEqualTo("dr.lee@nhs.net");
              assertThat(parcel.subject()).isEqualTo("Letter from Harbour, confidential");
              assertThat(parcel.words()).isEqualTo("About our meetings\n\nWe meet.\n");
              assertThat(parcel.reference()).isEqualTo(letter.id().value());
            });
    assertThat(fresh(letter).state()).isEqualTo(LetterState.SENT);
    assertThat(told()).contains("We sent a letter to your GP.").noneMatch(it -> it.contains("Lee"));
    assertThat(house.database.column("select encode(words, 'escape') from inside_support.letter"))
        .noneMatch(it -> it.contains("We meet"));
  }

  @Test
  void one_that_nobody_can_tell_of_is_handed_over_again_under_the_same_number() {
    var letter = sentByMail("gp-start");
    post.answers.add(new Handed.Unknown());

    post.posting.round();
    assertThat(fresh(letter).state()).isEqualTo(LetterState.LEAVING);
    post.posting.round();
    assertThat(post.taken).isEmpty();
    house.clock.passes(Duration.ofMinutes(4));
    post.posting.round();

    assertThat(post.taken)
        .singleElement()
        .satisfies(it -> assertThat(it.reference()).isEqualTo(letter.id().value()));
    assertThat(fresh(letter).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void a_server_that_is_busy_is_tried_again_and_given_up_at_last() {
    var letter = sentByMail("gp-start");
    for (int i = 0; i < 9; i++) {
      post.answers.add(new Handed.Later());
    }

    post.posting.round();
    assertThat(fresh(letter).state()).isEqualTo(LetterState.SENDING);
    for (int i = 0; i < 9; i++) {
      house.clock.passes(Duration.ofHours(2));
      post.posting.round();
    }

    assertThat(fresh(letter).state()).isEqualTo(LetterState.BOUNCED);
    assertThat(told()).contains("Our letter to your GP came back. We look for another way.");
  }

  @Test
  void what_comes_back_reminds_the_team_until_it_is_written_anew() {
    var letter = sentByMail("gp-start");
    post.posting.round();

    post.posting.cameBack(letter.id().value(), Why.NO_SUCH_ADDRESS);

    assertThat(due()).singleElement().satisfies(it -> assertThat(it.isForToday()).isTrue());
    var anew =
        house.as(
            house.amina,
            () -> post.one().anew(id, letter.id().value(), Map.of("version", version(letter))));
    assertThat(anew).isInstanceOf(GoTo.class);
    assertThat(due()).isEmpty();
    assertThat(all())
        .extracting(Letter::state)
        .containsExactly(LetterState.DRAFTED, LetterState.WITHDRAWN);
  }

  @Test
  void who_takes_their_consent_back_stops_what_has_not_left() {
    var printed = draft("gp-start");
    var consent = consent(Audience.GP);
    leaves(printed, paper(consent));
    var waiting = sentByMail("gp-end");

    house.as(
        Acting.HOUSE,
        () -> {
          for (LetterConsent one : post.consents.of(referral.id())) {
            post.takingBack.came(
                new FromOwnPage(
                    referral.person(),
                    new OwnPage.ConsentTakenBack(one.id().toString()),
                    house.clock.instant()));
          }
          return "";
        });
    post.posting.round();

    assertThat(post.taken).isEmpty();
    assertThat(fresh(printed).state()).isEqualTo(LetterState.WITHDRAWN);
    assertThat(fresh(waiting).state()).isEqualTo(LetterState.WITHDRAWN);
    assertThat(of(BoxItem.LetterConsent.class))
        .last()
        .satisfies(it -> assertThat(it.holds()).isFalse());
    assertThat(told()).doesNotContain("We sent a letter to your GP.");
  }

  @Test
  void on_paper_there_is_the_letter_and_posting_it_is_kept_once_it_is_posted() {
    var letter = draft("gp-start");
    var there = leaves(letter, paper(consent(Audience.GP)));

    assertThat(Drawing.path(there)).endsWith("/paper");
    var paper = Drawing.of(house.as(house.amina, () -> post.one().paper(id, letter.id().value())));
    assertThat(paper.select(".mainstay-letter").text()).isEqualTo("About our meetings We meet.");
    assertThat(paper.select("script")).isEmpty();
    assertThat(told()).doesNotContain("We sent a letter to your GP.");

    news(letter, "POSTED");
    assertThat(told()).contains("We sent a letter to your GP.");
    assertThat(page(letter).text()).contains("Posted or handed over", "to Dr Lee");
    assertThatThrownBy(
            () ->
                house.database.asAdmin(
                    "update inside_support.letter set words = 'x' where letter_id = '%s'"
                        .formatted(letter.id())))
        .rootCause()
        .hasMessageContaining("not changed any more");
  }

  @Test
  void an_onward_referral_counts_as_sent_once_its_letter_has_left() {
    var onward =
        house.as(
            house.amina,
            () ->
                house.onward.send(
                    referral,
                    new OnwardReferrals.Wish(
                        "The Mill Clinic",
                        OnwardReason.OPINION,
                        today(),
                        today().plusDays(14),
                        OnwardState.PROPOSED)));
    var proposed = ((OnwardReferrals.Kept.Done) onward).now();
    assertThat(told()).noneMatch(it -> it.contains("asked another service"));
    var page = fresh("onward", proposed.id() + "");
    assertThat(page.select("textarea").text())
        .contains("To The Mill Clinic", "For an opinion only");
    var letter = draftWith("onward", proposed.id() + "");

    leaves(letter, paper(consent(Audience.SERVICE)));
    house.clock.passes(Duration.ofDays(1));
    news(letter, "POSTED");

    var now = house.as(house.amina, () -> house.onward.find(proposed.id()).orElseThrow());
    assertThat(now.standing().state()).isEqualTo(OnwardState.SENT);
    assertThat(now.sentOn()).isEqualTo(today());
    assertThat(told()).anyMatch(it -> it.contains("We have asked another service"));
  }
}
