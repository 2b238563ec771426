package org.mainstay.inside.support.ownpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;

/// What people change on their own pages holds from the moment it is taken in.
class OwnChangesTest {
  private static final SafeContact BY_TEXT =
      new SafeContact(Way.TEXT, "07700 900 982", false, List.of(Time.WEEKEND), "Not at work");

  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_new_way_of_contact_takes_the_place_of_the_old_one_and_nothing_else_changes() {
    house.posts(1, new OwnPage.ContactChange(BY_TEXT));

    var now =
        house.opened(house.amina, referral, opened -> opened.identity().openFor(Purpose.CONTACT));
    assertThat(now.contact()).isEqualTo(BY_TEXT);
    assertThat(now.calledName()).isEqualTo("Robin");
    assertThat(now.employer()).isEqualTo(new Identity.Employer("", "Somewhere"));
    assertThat(answered(1)).contains("From now on we contact you as you told us.");
    assertThat(due()).contains("They changed how it is safe to contact them");
  }

  @Test
  void whoever_is_named_cannot_see_the_case_any_more_and_does_not_hold_it() {
    house.posts(1, new OwnPage.Exclusion(List.of(), "amina, from my ward"));

    assertThat(house.as(house.amina, () -> house.referrals.find(referral.id()))).isEmpty();
    assertThat(house.as(house.amina, () -> house.referrals.open())).isEmpty();
    var now = house.as(house.sam, () -> house.referrals.find(referral.id())).orElseThrow();
    assertThat(now.holder()).isEqualTo(new Holder.WholeTeam());
    assertThat(now.stage()).isEqualTo(referral.stage());
    assertThat(due()).contains(News.What.SHUT_OUT.words());
  }

  @Test
  void a_concern_whose_reader_is_shut_out_waits_for_another_reader() {
    var worried = house.asks("Kim", TestInside.asked(Map.of(), Map.of(), SafeNow.NO), List.of());
    var first = house.as(house.sam, () -> house.concerns.openOf(worried.id())).orElseThrow();

    house.posts(2, new OwnPage.Exclusion(List.of(first.reader().value()), ""));

    var other = first.reader().equals(house.sam.id()) ? house.lena : house.sam;
    var now = house.as(other, () -> house.concerns.openOf(worried.id())).orElseThrow();
    assertThat(now.reader()).isNotEqualTo(first.reader());
    assertThat(now.isWaitingForReader()).isTrue();
  }

  @Test
  void a_request_sent_again_that_names_the_holder_takes_the_case_from_them() {
    house.asks(1, new Letter.Request(naming("amina"), TestInside.wellEnough()));

    var now = house.as(house.sam, () -> house.referrals.find(referral.id())).orElseThrow();
    assertThat(now.holder()).isEqualTo(new Holder.WholeTeam());
    assertThat(due()).contains(News.What.SHUT_OUT.words());
  }

  @Test
  void a_request_sent_again_that_names_the_reader_finds_another() {
    var worried = house.asks("Kim", TestInside.asked(Map.of(), Map.of(), SafeNow.NO), List.of());
    var first = house.as(house.sam, () -> house.concerns.openOf(worried.id())).orElseThrow();
    var name = first.reader().equals(house.sam.id()) ? "carter" : "frost";

    house.asks(2, new Letter.Request(naming(name), TestInside.wellEnough()));

    var other = first.reader().equals(house.sam.id()) ? house.lena : house.sam;
    var now = house.as(other, () -> house.concerns.openOf(worried.id())).orElseThrow();
    assertThat(now.reader()).isNotEqualTo(first.reader());
  }

  @Test
  void whoever_comes_back_and_names_the_owner_of_a_concern_after_the_end_finds_another_reader() {
    var ended = house.as(house.amina, () -> ends(referral));
    house.as(
        Acting.HOUSE,
        () -> house.concerns.open(ended.id(), ended.person(), Set.of(Reason.PHQ9_ITEM_9)));
    var concern = house.as(house.sam, () -> house.concerns.openOf(ended.id())).orElseThrow();
    house.as(house.sam, () -> owns(concern));

    house.clock.passes(Duration.ofDays(1));
    var back = house.asks(1, new Letter.Request(naming("carter"), TestInside.wellEnough()));

    assertThat(back.id()).isNotEqualTo(ended.id());
    var now = house.as(house.lena, () -> house.concerns.openOf(ended.id())).orElseThrow();
    assertThat(now.isWaitingForReader()).isTrue();
    assertThat(now.reader()).isNotEqualTo(house.sam.id());
  }

  private Referral ends(Referral one) {
    return ((Moved.Done)
            house.referrals.move(
                house.referrals.find(one.id()).orElseThrow(),
                Stage.DISCHARGED,
                one.holder(),
                "As agreed"))
        .now();
  }

  private boolean owns(Concern concern) {
    house.concerns.read(concern.id());
    house.concerns.own(concern.id(), house.sam.id(), "Ring them", LocalDate.of(2026, 11, 5));
    return true;
  }

  @Test
  void a_request_sent_again_that_names_nobody_new_is_no_such_news() {
    house.asks(1, new Letter.Request(naming(""), TestInside.wellEnough()));

    assertThat(due()).doesNotContain(News.What.SHUT_OUT.words());
  }

  private static Identity naming(String excluded) {
    return new Identity(
        "Robin",
        new Identity.Employer("", "Somewhere"),
        "",
        new SafeContact(Way.HERE_ONLY, "", false, List.of(), ""),
        List.of(),
        excluded);
  }

  private List<String> answered(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Answered.class::isInstance)
        .map(item -> ((BoxItem.Answered) item).words())
        .toList();
  }

  private List<String> due() {
    return house.as(house.sam, () -> house.own.news.due()).stream()
        .map(Reminders.Reminder::words)
        .toList();
  }
}
