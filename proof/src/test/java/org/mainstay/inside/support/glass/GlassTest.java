package org.mainstay.inside.support.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders.Reminder;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Nobody who was shut out reads a case unless two others open it, and then for two hours.
class GlassTest {
  private static final String WHY = "They are at the station and know Sam";

  private final TestInside house = new TestInside();
  private final Glasses glasses = new Glasses(house.inside, house.people, house.trail, house.clock);
  private final GlassPages pages =
      new GlassPages(house.cases, glasses, house.people, house.team, house.clock);
  private final Referral referral =
      house.asks("Robin", TestInside.wellEnough(), List.of(house.sam.id().value()));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_colleague_reads_the_case_once_two_others_said_so_and_only_for_two_hours() {
    asks(house.amina);
    assertThat(maySamRead()).isFalse();
    answers(house.lena, "AGREE");

    assertThat(maySamRead()).isTrue();
    assertThat(
            house.as(
                house.sam, () -> house.people.open(referral.person(), Purpose.CONCERN).isPresent()))
        .isTrue();
    house.clock.passes(Glasses.OPEN_MAX.minusSeconds(1));
    assertThat(maySamRead()).isTrue();
    house.clock.passes(Duration.ofSeconds(1));
    assertThat(maySamRead()).isFalse();
    assertThatThrownBy(() -> page(house.sam)).isInstanceOf(NoSuchCase.class);
  }

  @Test
  void the_person_reads_who_opened_it_to_whom_and_why() {
    asks(house.amina);
    answers(house.lena, "AGREE");

    assertThat(house.mailbox(1))
        .filteredOn(BoxItem.Happened.class::isInstance)
        .extracting(item -> ((BoxItem.Happened) item).words())
        .anySatisfy(
            words ->
                assertThat(words)
                    .contains("Amina Khan", "Lena Frost", "Sam Carter", "at 11:00", WHY));
  }

  @Test
  void whoever_asked_does_not_agree_and_a_peer_worker_does_not_either() {
    asks(house.lena);

    assertThat(page(house.lena).select("button[value=AGREE]")).isEmpty();
    assertThat(status(answers(house.lena, "AGREE"))).isEqualTo(409);
    assertThat(page(house.amina).select("button[value=AGREE]")).isEmpty();
    assertThat(status(answers(house.amina, "AGREE"))).isEqualTo(409);
    assertThat(maySamRead()).isFalse();
  }

  @Test
  void what_is_refused_stays_shut_and_can_be_asked_again() {
    asks(house.amina);
    answers(house.lena, "REFUSE");

    assertThat(maySamRead()).isFalse();
    assertThat(page(house.amina).text()).contains("Lena Frost refused.");
    house.clock.passes(Duration.ofMinutes(1));
    asks(house.amina);
    answers(house.lena, "AGREE");
    assertThat(maySamRead()).isTrue();
  }

  @Test
  void it_is_shut_again_before_its_time_and_a_lead_looks_at_it_afterwards() {
    asks(house.amina);
    asks(house.amina);
    assertThat(reminders()).containsExactly("Somebody asks to open this case: agree or refuse");
    answers(house.lena, "AGREE");
    assertThat(reminders()).containsExactly("Open to somebody shut out until 11:00");

    house.clock.passes(Duration.ofMinutes(20));
    answers(house.amina, "END");
    house.clock.passes(Duration.ofSeconds(1));

    assertThat(maySamRead()).isFalse();
    assertThat(reminders()).containsExactly("Was open to somebody shut out: a lead looks at why");
    assertThat(status(answers(house.amina, "SEEN"))).as("only a lead").isEqualTo(409);
    answers(house.lena, "SEEN");
    assertThat(reminders()).isEmpty();
  }

  @Test
  void words_that_were_typed_are_kept_when_something_is_missing() {
    var answer = house.as(house.amina, () -> pages.ask(referral.id().value(), "", "Typed already"));

    var page = Drawing.checked(answer);
    assertThat(page.text()).contains("Choose who needs to read it");
    assertThat(page.select("textarea").text()).isEqualTo("Typed already");
    assertThat(of()).isEmpty();
  }

  @Test
  void nobody_can_be_asked_for_who_was_not_shut_out() {
    house.as(house.amina, () -> pages.ask(referral.id().value(), house.lena.id().toString(), WHY));

    assertThat(of()).isEmpty();
  }

  @Test
  void the_database_itself_lets_nobody_in_by_themselves() {
    asks(house.amina);

    refused("update inside_people.exclusion set open_until = '2030-01-01'", "permission denied");
    refused("delete from inside_people.exclusion", "permission denied");
    refused(settled("'2026-11-02T09:30:00Z'", house.amina), "glass_check");
    refused(settled("'2026-11-02T09:30:00Z'", house.sam), "nobody agrees for another");
    refused(settled("'2026-11-02T09:30:00Z'", house.lena), "nobody agrees for another");
    refused("update inside_support.glass set reader = asked_by", "what was asked is not changed");
    answers(house.lena, "AGREE");
    refused(
        "update inside_support.glass set open_until = settled_at + interval '3 hours'",
        "glass_settled_at_check|glass_check|opened no longer");
    assertThat(maySamRead()).isTrue();
  }

  /// As Amina, who asked.
  private void refused(String sql, String because) {
    assertThatThrownBy(() -> house.as(house.amina, () -> house.inside.sql(sql).update()))
        .rootCause()
        .hasMessageMatching("(?s).*(" + because + ").*");
  }

  private static String settled(String at, Worker by) {
    return "update inside_support.glass set settled_at = %s, open_until = %s, settled_by = '%s'"
        .formatted(at, at, by.id());
  }

  private void asks(Worker by) {
    var answer =
        house.as(by, () -> pages.ask(referral.id().value(), house.sam.id().toString(), WHY));
    assertThat(answer).isInstanceOf(GoTo.class);
  }

  private Answer answers(Worker by, String act) {
    UUID latest = of().getFirst().id();
    return house.as(by, () -> pages.answer(referral.id().value(), latest, act));
  }

  private List<Glass> of() {
    return house.as(house.lena, () -> glasses.of(referral.person()));
  }

  private boolean maySamRead() {
    return house.as(house.sam, () -> house.people.mayReach(referral.person()));
  }

  private List<String> reminders() {
    return house.as(house.lena, glasses::due).stream().map(Reminder::words).toList();
  }

  private Document page(Worker reader) {
    return Drawing.checked(house.as(reader, () -> pages.glass(referral.id().value())));
  }

  private static int status(Answer answer) {
    return ((Page) answer).status();
  }
}
