package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// The team's pages of surveys: who may do what, what is shown, and what is taken away.
class SurveyDeskTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("survey-desk", List.of(), "");
  private static final Duration TWO_WEEKS = Duration.ofDays(15);

  private final Visitor lead = HOUSE.signedIn(HOUSE.joins("Lena Frost", Role.LEAD));

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static Map<String, List<String>> closes(String... more) {
    var clock = HOUSE.house().beans().getBean(Clock.class);
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")).plusDays(14);
    var values = new HashMap<String, List<String>>();
    values.put("closes-day", List.of(day.getDayOfMonth() + ""));
    values.put("closes-month", List.of(day.getMonthValue() + ""));
    values.put("closes-year", List.of(day.getYear() + ""));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], List.of(more[i + 1]));
    }
    return values;
  }

  private Visit begins(String survey) {
    return lead.submit(lead.get("/team/surveys"), closes("survey", survey));
  }

  private static String link(Visit run) {
    return run.page().select("main .nhsuk-inset-text").text().replaceFirst(".*(/s/\\w+).*", "$1");
  }

  private static void fillsIn(String link, Map<String, List<String>> values) {
    var person = new Visitor(HOUSE.baseUrl());
    var at = person.submit(person.get(link), Map.of());
    while (!at.path().endsWith("/done")) {
      at = person.submit(at, onPage(at, values));
    }
  }

  private static Map<String, List<String>> onPage(Visit at, Map<String, List<String>> values) {
    var here = new HashMap<>(values);
    here.keySet().removeIf(name -> at.page().select("main [name=" + name + "]").isEmpty());
    return here;
  }

  private static Element form(Visit at, String action) {
    return Objects.requireNonNull(
        at.page().selectFirst("form[action$=" + action + "]"), at.words());
  }

  @Test
  void a_survey_goes_from_its_beginning_to_margins_words_and_a_file() {
    var run = begins("barriers");
    String link = link(run);
    for (int n = 0; n < 24; n++) {
      fillsIn(
          link,
          Map.of(
              "q-time", List.of(n % 3 == 0 ? "5" : "2"),
              "q-age", List.of(n < 12 ? "2" : "3"),
              "words", List.of(n == 5 ? "More evenings" : "")));
    }
    assertThat(lead.get(run.path()).words())
        .contains("Open until", "Fewer than 10 have answered, or nothing was counted yet")
        .doesNotContain("What was said", "Close this wave now");
    assertThat(lead.get(run.path() + "/waves/1").status())
        .as("not before it closes")
        .isEqualTo(404);

    HOUSE.clock().moveOn(TWO_WEEKS.toSeconds());

    var closed = lead.get(run.path());
    assertThat(closed.words()).contains("At least 20 answered");
    var wave = lead.get(run.path() + "/waves/1");
    assertThat(wave.words())
        .contains("8 of 24 (33 %", "have no time for it", "More evenings")
        .contains("25 to 34: 4 of 12", "35 to 44: 4 of 12", "At least 20 have answered.");
    var csv = lead.get(run.path() + "/answers").page().wholeText();
    assertThat(csv).startsWith("wave,staff_group,age,sex,awareness,awareness_counted,time");
    assertThat(csv.lines()).hasSize(25);
    assertThat(csv).doesNotContain("More evenings", "person");
    var desk = lead.submit(closed, form(closed, "/study"), Map.of());
    assertThat(desk.path()).isEqualTo("/team/study");
    assertThat(desk.words()).contains("answers.csv", "24 rows");
  }

  @Test
  void an_analyst_reads_and_does_not_begin_or_end() {
    var run = begins("feedback");
    var noor = HOUSE.signedIn(HOUSE.joins("Noor Ali", Role.ANALYST));
    var amina = HOUSE.signedIn(HOUSE.joins("Amina Khan", Role.PEER_WORKER));

    assertThat(noor.get("/team/surveys").words())
        .contains("How was it?")
        .doesNotContain("Begin it");
    assertThat(noor.get(run.path()).status()).isEqualTo(200);
    assertThat(amina.get("/team/surveys").status()).isEqualTo(404);
    assertThat(amina.get(run.path()).status()).isEqualTo(404);
  }

  @Test
  void what_cannot_be_is_refused_and_what_was_typed_stays() {
    var page = lead.get("/team/surveys");
    var none = lead.submit(page, Map.of("closes-day", List.of("31"), "closes-year", List.of("x")));

    assertThat(none.status()).isEqualTo(422);
    assertThat(none.words()).contains("Choose a survey", "Type a day 7 to 90 days from now");
    assertThat(none.page().select("input[name=closes-day]").val()).isEqualTo("31");
  }

  @Test
  void the_code_of_a_survey_says_nothing_of_it() {
    var run = begins("wellbeing");

    var code = lead.get(run.path() + "/code").page().outerHtml();

    assertThat(code).contains("<svg").doesNotContain("wellbeing", "How are you");
    assertThat(link(run)).matches("/s/[a-z2-9]{8}");
    assertThat(run.words()).contains("Asked 3 times").doesNotContain("End the survey");
  }
}
