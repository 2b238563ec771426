package org.mainstay.inside.team.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/// Everybody has supervision as the handbook says, or is on the list of whoever sees to it.
class SupervisionPagesTest {
  private final TestInside house = new TestInside();
  private final TestTeam team = new TestTeam(house);
  private final SupervisionPages mine = new SupervisionPages(team.supervision);
  private final ContractPages lead = new ContractPages(team.supervision);

  @AfterEach
  void close() {
    house.close();
  }

  private Document own(Worker worker) {
    return Drawing.checked(house.as(worker, mine::mine));
  }

  private Document everybody() {
    return Drawing.checked(house.as(house.lena, lead::everybody));
  }

  private Answer agrees(Worker with, Map<String, String> form) {
    return house.as(house.lena, () -> lead.agree(with.id().value(), form));
  }

  private Map<String, String> contract(Worker supervisor, int weeks) {
    var form = new HashMap<String, String>();
    form.put("supervisor", supervisor.id().toString());
    form.put("weeks", weeks + "");
    form.put("version", "0");
    day(form, "starts", LocalDate.of(2026, 11, 2));
    day(form, "review", LocalDate.of(2027, 5, 3));
    return form;
  }

  private static void day(Map<String, String> form, String name, LocalDate day) {
    form.put(name + "-day", day.getDayOfMonth() + "");
    form.put(name + "-month", day.getMonthValue() + "");
    form.put(name + "-year", day.getYear() + "");
  }

  private Map<String, String> session(Worker whose, LocalDate on, String how, String words) {
    var form = new HashMap<String, String>();
    form.put("whose", whose.id().toString());
    form.put("how", how);
    form.put("minutes", how.equals("HELD") ? "60" : "");
    form.put("words", words);
    day(form, "on", on);
    return form;
  }

  private Answer notes(Worker by, Map<String, String> form) {
    return house.as(by, () -> mine.note(form));
  }

  @Test
  void whoever_has_no_contract_is_on_the_list_and_reads_it_on_their_own_page() {
    assertThat(everybody().select("h3").eachText())
        .containsExactly(
            "Amina Khan, peer worker",
            "Lena Frost, team lead",
            "Sam Carter, mental health clinician");
    assertThat(own(house.amina).text())
        .contains("There is no supervision contract.")
        .contains("At least every 2 weeks", "led by a mental health professional");

    agrees(house.amina, contract(house.sam, 2));

    assertThat(everybody().select("h3").eachText()).doesNotContain("Amina Khan, peer worker");
    assertThat(own(house.amina).text())
        .contains("Agreed: with Sam Carter, mental health clinician, one to one, every 2 weeks")
        .contains("The next is due by Monday 16 November 2026.");
  }

  @Test
  void supervision_is_overdue_the_day_after_it_was_due_and_held_it_is_not() {
    agrees(house.amina, contract(house.sam, 2));
    house.clock.passes(Duration.ofDays(14));
    assertThat(everybody().text()).doesNotContain("Supervision is overdue");

    house.clock.passes(Duration.ofDays(1));
    assertThat(everybody().text())
        .contains("Supervision is overdue since Monday 16 November 2026.");
    assertThat(own(house.amina).text()).contains("Supervision is overdue since");

    var today = LocalDate.of(2026, 11, 17);
    notes(house.amina, session(house.amina, today, "MISSED", "Sam was ill"));
    assertThat(everybody().text()).contains("Supervision is overdue since");
    notes(house.sam, session(house.amina, today, "HELD", "What stays with us at night"));
    assertThat(everybody().text()).doesNotContain("Supervision is overdue");
    assertThat(own(house.amina).text())
        .contains("60 minutes: What stays with us at night")
        .doesNotContain("Sam was ill");
  }

  @Test
  void the_contract_is_held_against_the_handbook_and_what_was_typed_stays() {
    var page = Drawing.checked(agrees(house.amina, contract(house.lena, 3)));

    assertThat(page.select(".nhsuk-error-summary").text())
        .contains("at least every 2 weeks here", "by a mental health professional here");
    assertThat(page.select("input[name=weeks]").attr("value")).isEqualTo("3");
    assertThat(page.select("option[selected]").text()).isEqualTo("Lena Frost, team lead");
    assertThat(team.contracts.all()).isEmpty();
  }

  @Test
  void somebody_from_outside_gives_it_by_name_and_the_name_is_sealed() {
    var form = contract(house.sam, 4);
    form.put("supervisor", "outside");
    form.put("outside-name", "Dr Ruth Imara");
    form.put("professional", "yes");

    agrees(house.sam, form);

    assertThat(own(house.sam).text())
        .contains("Agreed: with Dr Ruth Imara, from outside the team, mental health professional");
    assertThat(
            house.database.column(
                "select encode(outside_name, 'escape') from inside_team.supervision_contract"))
        .noneMatch(kept -> kept.contains("Ruth"));
  }

  @Test
  void one_who_changes_a_contract_that_was_changed_meanwhile_is_told() {
    agrees(house.amina, contract(house.sam, 2));
    assertThat(agrees(house.amina, contract(house.sam, 2))).as("sent twice").isNotNull();
    assertThat(team.contracts.all()).extracting(Contract::version).containsExactly(1);

    var page = Drawing.checked(agrees(house.amina, contract(house.sam, 1)));

    assertThat(page.text()).contains("Somebody changed this meanwhile");
    assertThat(team.contracts.all().getFirst().rhythm().everyWeeks()).isEqualTo(2);
  }

  @Test
  void what_was_talked_about_is_read_by_two_and_not_by_the_lead() {
    agrees(house.amina, contract(house.sam, 2));
    notes(
        house.amina,
        session(house.amina, LocalDate.of(2026, 11, 2), "HELD", "When nothing seems to help"));

    assertThat(own(house.sam).text())
        .contains("You give it to Amina", "When nothing seems to help");
    assertThat(own(house.lena).text()).doesNotContain("When nothing seems to help");
    assertThat(everybody().text())
        .contains("Last held: Monday 2 November 2026")
        .doesNotContain("When nothing seems to help");
  }

  @Test
  void nobody_notes_a_session_of_somebody_to_whom_they_give_none() {
    var page =
        Drawing.checked(
            notes(house.lena, session(house.amina, LocalDate.of(2026, 11, 2), "HELD", "Workload")));

    assertThat(page.text()).contains("Choose whose supervision it was");
    assertThat(house.as(house.lena, () -> team.sessions.of(house.amina.id()))).isEmpty();
  }

  @Test
  void a_name_in_the_topics_is_shown_first_and_kept_only_when_somebody_looked() {
    var form =
        session(house.amina, LocalDate.of(2026, 11, 2), "HELD", "We talked about Robin for long");

    var page = Drawing.checked(notes(house.amina, form));
    assertThat(page.text()).contains("could a person be known by this? A name? “Robin”");
    assertThat(page.select("textarea").text()).isEqualTo("We talked about Robin for long");
    assertThat(page.select("input[name=looked]")).hasSize(1);

    form.put("looked", "yes");
    assertThat(Drawing.path(notes(house.amina, form))).isEqualTo("/team/supervision#sessions");
  }

  @Test
  void a_group_larger_than_the_handbook_allows_is_refused() {
    var form = contract(house.sam, 6);
    form.put("group", "yes");

    assertThat(Drawing.checked(agrees(house.lena, form)).text())
        .contains("The handbook asks for supervision one to one here.");
  }

  @Test
  void a_worker_who_is_not_there_has_no_page() {
    assertThat(house.<Answer>as(house.lena, () -> lead.contract(new UUID(0, 9))))
        .isInstanceOf(NotHere.class);
  }
}
