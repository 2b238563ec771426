package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// What a worker ticks is left out, that line and no other, and nothing goes out unseen.
class CopyPagesTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  private final CopyPages pages =
      new CopyPages(house.cases, TestCopy.of(house), house.own.wishes, house.people, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  private void notes(String words) {
    house.as(
        house.amina,
        () -> {
          house.notes.write(referral, words);
          return "";
        });
  }

  private Document opens() {
    return Drawing.of(house.as(house.lena, () -> pages.copy(referral.id().value())));
  }

  private static Map<String, String> ticked(Document page, String words) {
    Map<String, String> form = new LinkedHashMap<>();
    page.select("input[name^=shown-]").forEach(field -> form.put(field.attr("name"), field.val()));
    var label = page.select("label:containsOwn(" + words + ")");
    form.put(label.attr("for"), "out");
    form.put("then", "send");
    return form;
  }

  private Answer sends(Map<String, String> form) {
    return house.as(house.lena, () -> pages.prepared(referral.id().value(), form));
  }

  private List<String> lines() {
    return house.mailbox(1).stream()
        .filter(BoxItem.CopyPart.class::isInstance)
        .flatMap(part -> ((BoxItem.CopyPart) part).lines().stream())
        .toList();
  }

  @Test
  void the_ticked_line_is_left_out_and_every_other_goes() {
    notes("Her brother lost his work.");
    notes("She sleeps better.");

    assertThat(sends(ticked(opens(), "brother"))).isInstanceOf(GoTo.class);

    assertThat(String.join(" ", lines()))
        .contains(RecordCopy.LEFT_OUT, "She sleeps better.", "Robin Sentinel")
        .doesNotContain("brother");
  }

  @Test
  void nothing_goes_that_was_added_after_the_worker_looked_and_the_tick_stays_with_its_line() {
    notes("Her brother lost his work.");
    var form = ticked(opens(), "brother");
    notes("Her sister is ill.");

    var again = sends(form);

    assertThat(((Page) again).status()).isEqualTo(422);
    assertThat(lines()).isEmpty();
    var page = Drawing.of(again);
    assertThat(page.text()).contains("Something was added to the record since you looked.");
    assertThat(page.select("input[checked] + label").text()).contains("brother");
    assertThat(page.select("input[checked]")).hasSize(1);
  }

  @Test
  void the_copy_of_a_long_record_fits_into_its_form() {
    for (int note = 0; note < 150; note++) {
      notes("She sleeps better, for the %dth time.".formatted(note));
    }

    var page = opens();

    assertThat(page.select("label").size()).isGreaterThan(150);
    assertThat(page.select("input[type=hidden]"))
        .as("fields that are sent whatever is ticked; a server takes 1,000")
        .hasSizeLessThan(40);
    assertThat(sends(ticked(page, "for the 7th time"))).isInstanceOf(GoTo.class);
  }
}
