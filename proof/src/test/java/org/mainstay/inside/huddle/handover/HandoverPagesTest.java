package org.mainstay.inside.huddle.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// Nobody is lost when a worker goes on leave.
class HandoverPagesTest {
  private final TestInside house = new TestInside();
  private final HandoverPages pages =
      new HandoverPages(
          house.referrals, house.allocations, house.concerns, house.contacts, house.meets.tasks);

  @AfterEach
  void close() {
    house.close();
  }

  private Document page() {
    return drawn(house.as(house.amina, pages::handover));
  }

  private Document sends(Map<String, String> form) {
    return drawn(house.as(house.amina, () -> pages.handOver(form)));
  }

  private static Document drawn(Answer answer) {
    return Drawing.checked(answer);
  }

  private static Map<String, String> form(Referral seen, Worker to, String because) {
    var form = new HashMap<String, String>();
    form.put("to-" + seen.id(), to.id().toString());
    form.put("seen-" + seen.id(), seen.version() + "");
    form.put("because", because);
    return form;
  }

  @Test
  void a_worker_s_cases_are_listed_and_handed_over_with_the_reason() {
    var referral = house.inSupport(house.asks("Robin"));
    var other = house.asks("Kim");

    assertThat(page().select("h2").eachText())
        .containsExactly(referral.alias() + ": being supported");
    var done = sends(form(referral, house.sam, "On leave until 3 March"));

    assertThat(done.text()).contains("Handed over: " + referral.alias() + ".");
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.Named(house.sam.id()));
    assertThat(house.fresh(other).holder()).isEqualTo(other.holder());
    assertThat(house.as(house.sam, () -> house.decisions.of(referral.id()))).hasSize(2);
    assertThat(page().text()).contains("You hold no open case.");
  }

  @Test
  void whoever_the_person_shut_out_is_not_on_the_list_and_cannot_be_typed() {
    var referral =
        house.inSupport(
            house.asks("Robin", TestInside.wellEnough(), List.of(house.sam.id().value())));

    assertThat(page().select("option").eachText())
        .containsExactly("Nobody: I keep it", "Lena Frost, team lead (holds 0)");
    assertThat(sends(form(referral, house.sam, "On leave")).text())
        .contains("Not handed over: " + referral.alias());
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.Named(house.amina.id()));
  }

  @Test
  void a_case_that_somebody_changed_meanwhile_stays_and_no_words_are_lost() {
    var seen = house.inSupport(house.asks("Robin"));
    house.as(
        house.lena,
        () -> house.allocations.allocate(seen, new Holder.Named(house.amina.id()), "Still you"));

    var page = sends(form(seen, house.sam, "On leave until 3 March"));

    assertThat(page.text()).contains("Not handed over", "somebody changed it meanwhile");
    assertThat(page.select("textarea").text()).isEqualTo("On leave until 3 March");
    assertThat(house.fresh(seen).holder()).isEqualTo(new Holder.Named(house.amina.id()));
  }

  @Test
  void without_a_reason_nothing_is_handed_over_and_the_choice_stays() {
    var referral = house.inSupport(house.asks("Robin"));

    var page = sends(form(referral, house.sam, " "));

    assertThat(page.text()).contains("Say why");
    assertThat(page.select("option[selected]").attr("value")).isEqualTo(house.sam.id().toString());
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.Named(house.amina.id()));
  }
}
