package org.mainstay.inside.team.reflecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.team.Worker;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.springframework.util.LinkedMultiValueMap;

/// The team talks about what the work does to it, and notes no more than a theme.
class ReflectingPagesTest {
  private final TestInside house = new TestInside();
  private final TestTeam team = new TestTeam(house);
  private final ReflectingPages pages = new ReflectingPages(team.reflections, house.team);

  @AfterEach
  void close() {
    house.close();
  }

  private Document page(Worker reader) {
    return Drawing.checked(house.as(reader, pages::all));
  }

  private LinkedMultiValueMap<String, String> form(UUID key, int version, String theme) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("key", key.toString());
    form.add("version", version + "");
    form.add("on-day", "2");
    form.add("on-month", "11");
    form.add("on-year", "2026");
    form.add("led-by", house.sam.id().toString());
    form.add("came", house.amina.id().toString());
    form.add("came", house.sam.id().toString());
    form.add("theme", theme);
    return form;
  }

  private Answer keeps(Worker worker, LinkedMultiValueMap<String, String> form) {
    return house.as(worker, () -> pages.keep(form));
  }

  @Test
  void who_came_is_read_by_those_who_were_there_and_others_read_how_many() {
    keeps(house.amina, form(new UUID(0, 5), 0, "When nothing helps"));

    assertThat(page(house.amina).select("li").getFirst().text())
        .contains("Monday 2 November 2026, led by Sam Carter: When nothing helps")
        .contains("(Amina Khan, Sam Carter)");
    assertThat(page(house.lena).select("li").getFirst().text())
        .contains("When nothing helps (2 of the team)")
        .doesNotContain("Amina", "Change it");
  }

  @Test
  void the_form_sent_twice_keeps_one_group() {
    var form = form(new UUID(0, 5), 0, "When nothing helps");

    keeps(house.amina, form);
    assertThat(Drawing.path(keeps(house.amina, form))).isEqualTo("/team/reflecting");

    assertThat(house.as(house.amina, team.reflections::all)).hasSize(1);
  }

  @Test
  void whoever_led_it_changes_it_and_nobody_overwrites_another() {
    keeps(house.amina, form(new UUID(0, 5), 0, "When nothing helps"));

    keeps(house.sam, form(new UUID(0, 5), 1, "When nothing seems to help"));
    var late = Drawing.checked(keeps(house.amina, form(new UUID(0, 5), 1, "Endings")));

    assertThat(late.text()).contains("Somebody changed this meanwhile");
    assertThat(late.select("textarea").text()).isEqualTo("Endings");
    assertThat(house.as(house.amina, team.reflections::all))
        .extracting(Reflecting::theme)
        .containsExactly("When nothing seems to help");
    assertThat(house.<Answer>as(house.lena, () -> pages.one(new UUID(0, 5))))
        .isInstanceOf(NotHere.class);
    assertThat(Drawing.path(keeps(house.sam, form(new UUID(0, 5), 2, "Endings"))))
        .isEqualTo("/team/reflecting");
  }

  @Test
  void what_needs_another_look_is_said_and_the_ticks_stay() {
    var form = form(new UUID(0, 5), 0, "What became of Robin");
    form.remove("led-by");

    var page = Drawing.checked(keeps(house.amina, form));

    assertThat(page.select(".nhsuk-error-summary").text())
        .contains("Choose who led it", "A name? “Robin”");
    assertThat(page.select("input[name=came][checked]")).hasSize(2);
    assertThat(house.as(house.amina, team.reflections::all)).isEmpty();
  }
}
