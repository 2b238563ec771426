package org.mainstay.inside.huddle.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.team.Worker;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;

/// A week as it was: for oneself to see, and for the lead to ask about.
class WeekPagesTest {
  private final TestInside house = new TestInside();
  private final TestTeam team = new TestTeam(house);
  private final WeekPages pages = new WeekPages(team.weeks, house.team);

  @AfterEach
  void close() {
    house.close();
  }

  private Document mine(Worker worker) {
    return Drawing.checked(house.as(worker, () -> pages.mine("")));
  }

  private Document ofAmina(Worker reader) {
    return Drawing.checked(house.as(reader, () -> pages.of(house.amina.id().value(), "")));
  }

  private Document team(Worker reader) {
    return Drawing.checked(house.as(reader, () -> pages.team("")));
  }

  private void meets(Referral referral, String starts, int minutes) {
    var plan =
        new Contact.Plan(
            Instant.parse(starts),
            minutes,
            new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
            house.amina.id(),
            true);
    house.as(house.amina, () -> house.contacts.book(referral, plan));
  }

  private void held(int minutes) {
    house.as(
        house.amina,
        () -> {
          house.contacts.withoutOutcome().stream()
              .findFirst()
              .ifPresent(
                  one ->
                      house.contacts.outcome(
                          one, new Contacts.Outcome(Attended.ON_TIME, minutes, "")));
          return "";
        });
  }

  private Answer worked(Map<String, String> form) {
    return house.as(house.amina, () -> pages.worked(form));
  }

  private Answer agrees(String monday) {
    var form = new HashMap<String, String>();
    for (int day = 1; day <= 7; day++) {
      form.put("agreed-" + day, day == 1 ? monday : "0");
    }
    return house.as(house.amina, () -> pages.agree(form));
  }

  @Test
  void a_week_counts_who_was_met_who_is_booked_and_who_is_held() {
    var referral = house.inSupport(house.asks("Robin"));
    meets(referral, "2026-11-02T10:00:00Z", 50);
    meets(referral, "2026-11-05T10:00:00Z", 50);
    house.clock.passes(Duration.ofHours(3));
    held(45);
    house.as(
        house.amina,
        () -> {
          house.meets.home.say(How.NOTHING_OPEN);
          return "";
        });

    var page = mine(house.amina);

    assertThat(page.select("ul.nhsuk-list--bullet").getFirst().select("li").eachText())
        .containsExactly(
            "Contacts held: 1, together 45 minutes. Booked or without an outcome: 1.",
            "Cases held now: 1.",
            "Went home with nothing open on 1 of 7 days.");
    assertThat(page.select("tbody tr").getFirst().text())
        .contains("Monday", "8 hours", "45 minutes", "with nothing open");
    assertThat(ofAmina(house.lena).select("tbody tr").getFirst().text())
        .isEqualTo(page.select("tbody tr").getFirst().text());
  }

  @Test
  void whoever_was_shut_out_reads_a_week_in_which_there_is_no_such_case() {
    var referral =
        house.inSupport(
            house.asks("Robin", TestInside.wellEnough(), List.of(house.sam.id().value())));
    meets(referral, "2026-11-02T10:00:00Z", 50);

    assertThat(ofAmina(house.sam).text()).contains("Cases held now: 0.", "outcome: 0.");
    assertThat(ofAmina(house.lena).text()).contains("Cases held now: 1.", "outcome: 1.");
    assertThat(team(house.sam).text()).contains("Cases that somebody holds now: 0.");
  }

  @Test
  void a_week_longer_than_agreed_is_said_gently_to_both() {
    agrees("420");
    assertThat(mine(house.amina).select(".nhsuk-inset-text")).isEmpty();
    worked(Map.of("from", "2026-11-02", "worked-1", "540"));

    assertThat(mine(house.amina).select(".nhsuk-inset-text").text())
        .contains("2 hours more than agreed this week.", "Take the time back soon");
    assertThat(ofAmina(house.lena).select(".nhsuk-inset-text").text())
        .contains("2 hours more than agreed this week.", "what the team can take over");
    worked(Map.of("from", "2026-11-02", "worked-1", ""));
    assertThat(mine(house.amina).select(".nhsuk-inset-text")).isEmpty();
  }

  @Test
  void hours_of_a_day_to_come_are_not_taken() {
    worked(Map.of("from", "2026-11-02", "worked-1", "480", "worked-2", "480"));

    assertThat(team.weeks.hours().worked(house.amina.id(), Weeks.monday(house.times.today())))
        .hasSize(1);
    assertThat(mine(house.amina).select("select[name=worked-2]")).isEmpty();
  }

  @Test
  void hours_that_are_not_chosen_for_each_day_change_nothing() {
    var page =
        Drawing.checked(house.as(house.amina, () -> pages.agree(Map.of("agreed-1", "9999"))));

    assertThat(page.text()).contains("Choose the hours of each day");
    assertThat(team.weeks.hours().agreed(house.amina.id()).isOwn()).isFalse();
  }

  @Test
  void the_team_s_week_has_totals_and_names_and_no_number_beside_a_name() {
    worked(Map.of("from", "2026-11-02", "worked-1", "480"));

    var page = team(house.lena);

    assertThat(page.text())
        .contains("Agreed: 120 hours.")
        .contains("Worked, as far as is known: 8 hours. 1 of 3 said how long they worked.");
    assertThat(page.select("a[href^=/team/week/of/]").eachText())
        .containsExactly(
            "Amina Khan, peer worker",
            "Lena Frost, team lead",
            "Sam Carter, mental health clinician");
    assertThat(page.select("li:has(a[href^=/team/week/of/])").eachText())
        .noneMatch(line -> line.matches(".*[0-9].*"));
  }

  @Test
  void a_week_that_is_none_is_this_week_and_nobody_s_week_is_not_there() {
    assertThat(Drawing.words(house.as(house.amina, () -> pages.mine("soon"))))
        .contains("The week from Monday 2 November 2026");
    assertThat(Drawing.words(house.as(house.amina, () -> pages.mine("1900-01-01"))))
        .contains("The week from Monday 2 November 2026");
    assertThat(house.<Answer>as(house.lena, () -> pages.of(new UUID(0, 9), "")))
        .isInstanceOf(NotHere.class);
  }
}
