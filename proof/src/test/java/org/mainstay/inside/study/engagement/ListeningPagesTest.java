package org.mainstay.inside.study.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// The team writes down what it hears, a lead shows it, and somebody takes their words back at the
/// front.
class ListeningPagesTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("listening", List.of(), "");
  private static final String SAID = "I wrote to you at night, and was glad that I could.";

  private final Visitor lead = HOUSE.signedIn(HOUSE.joins("Lena Frost", Role.LEAD));
  private final Visitor amina = HOUSE.signedIn(HOUSE.joins("Amina Khan", Role.PEER_WORKER));
  private final Visitor staff = new Visitor(HOUSE.baseUrl());

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static Map<String, List<String>> values(String... pairs) {
    var values = new HashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], List.of(pairs[i + 1]));
    }
    return values;
  }

  private static Element form(Visit at, String action) {
    return Objects.requireNonNull(
        at.page().selectFirst("form[action$=" + action + "]"), at.words());
  }

  private String begins(String title) {
    var project =
        amina.submit(
            amina.get("/team/listening"),
            values(
                "title", title, "question", "What would help you?", "who", "Staff of the night"));
    assertThat(project.status()).isEqualTo(200);
    return project.path();
  }

  private String holds(String project, String kind) {
    return amina.submit(amina.get(project + "/talk"), values("kind", kind)).path();
  }

  private String slip(String talk) {
    var slip =
        amina.submit(
            amina.get(talk), values("agreed", "yes", "page", "yes", "reports", "yes", "group", ""));
    return slip.page().select("main .nhsuk-inset-text p").text();
  }

  private String hears(String project, String name, int people) {
    var page = amina.get(project + "/theme");
    var who =
        page.page().select("input[name=said]").eachAttr("value").stream().limit(people).toList();
    var sent = values("name", name, "words", "They sleep while we are open.");
    sent.put("said", who);
    amina.submit(page, sent);
    return amina.get(project).page().select("main a[href*=/theme/]").eachAttr("href").stream()
        .filter(href -> href.matches(".*/theme/[0-9a-f-]{36}"))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static void looksIntoTheBox() {
    HOUSE.house().beans().getBean("clearWordsTakenBack", Job.class).work().run();
  }

  @Test
  void what_somebody_said_goes_from_a_talk_to_everybody_and_away_again() {
    String project = begins("How you come from the night");
    String talk = holds(project, "FOCUS_GROUP");
    String first = slip(talk);
    for (int number = 1; number < 11; number++) {
      slip(talk);
    }
    String theme = hears(project, "Hours", 4);
    var writing = amina.get(theme + "/quote");
    String person = writing.page().select("input[name=voice]").attr("value");
    amina.submit(writing, values("voice", person, "words", SAID));
    amina.submit(
        amina.get(theme + "/change"),
        values("words", "We are here until ten at night.", "state", "CANNOT", "why", "No money."));
    var public0 = staff.get("/heard");
    assertThat(public0.words()).doesNotContain("How you come from the night");

    checksAndShows(project);

    var shown = staff.get("/heard" + project.substring(project.lastIndexOf('/')));
    assertThat(shown.words())
        .contains("At least 10 people spoke with us", "1 focus group", "They sleep while", SAID)
        .contains("We are here until ten at night.", "We cannot do this", "No money.");
    takesBack(first);
    assertThat(staff.get(shown.path()).words()).contains("They sleep while").doesNotContain(SAID);
    assertThat(amina.get(project).words())
        .contains("Taken back, or its time is over", "3 people spoke of it")
        .doesNotContain(SAID);
    assertThat(amina.get(talk).words()).contains("Took their words back");

    lead.submit(lead.get(project), form(lead.get(project), "/take-down"), Map.of());
    assertThat(staff.get(shown.path()).status()).isEqualTo(404);
  }

  private void checksAndShows(String project) {
    String look =
        project
            + amina
                .get(project)
                .page()
                .select("a[href*=/quote/]")
                .attr("href")
                .substring(project.length());
    assertThat(amina.get(look).words()).contains("Somebody else of the team has to look at it now");
    var unread = lead.submit(lead.get(look), form(lead.get(look), "/check"), Map.of());
    assertThat(unread.status()).isEqualTo(422);
    assertThat(unread.words()).contains("Tick it once nothing in it tells who it is");
    lead.submit(unread, form(unread, "/check"), values("looked", "yes"));
    var ready = lead.get(project);
    assertThat(amina.get(project).page().select("form[action$=/show]")).isEmpty();
    lead.submit(ready, form(ready, "/show"), Map.of());
  }

  private void takesBack(String slip) {
    var page = staff.get("/heard/slip");
    var wrong = staff.submit(page, values("code", "apple pear plum"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select("input[name=code]").val()).isEqualTo("apple pear plum");
    var taken = staff.submit(page, values("code", slip));
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.words()).contains("Your words are being taken back");
    looksIntoTheBox();
  }

  @Test
  void too_few_are_not_shown_whatever_is_pressed() {
    String project = begins("Nine are too few");
    String talk = holds(project, "FOCUS_GROUP");
    for (int number = 0; number < 9; number++) {
      slip(talk);
    }
    hears(project, "Hours", 9);
    assertThat(lead.get(project).words()).contains("Fewer than 10 people have spoken");

    // The button is not there; somebody sends the form all the same.
    var other = lead.get("/team/listening");
    var forged = other.form("/team/listening").clone().attr("action", project + "/show");
    var refused = lead.submit(other, forged, Map.of());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Fewer than 10 people have spoken");
    assertThat(staff.get("/heard" + project.substring(project.lastIndexOf('/'))).status())
        .isEqualTo(404);
  }

  @Test
  void words_by_which_somebody_may_be_known_are_looked_at_first() {
    String project = begins("Looking twice");
    var page = amina.get(project + "/theme");

    var asked =
        amina.submit(
            page, values("name", "Hours", "words", "Our chaplain said so on the 4th of May 2026."));

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.words()).contains("could a person be known by this?", "chaplain");
    assertThat(asked.page().select("textarea[name=words]").text()).contains("Our chaplain");
  }

  @Test
  void what_cannot_be_is_refused_and_what_was_typed_stays() {
    var none = amina.submit(amina.get("/team/listening"), values("who", "Staff who work nights"));
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.words()).contains("Type a title", "Type what you ask");
    assertThat(none.page().select("input[name=who]").val()).isEqualTo("Staff who work nights");
    String project = begins("Refusing");
    var talk = amina.submit(amina.get(project + "/talk"), values("held-day", "99"));
    assertThat(talk.words()).contains("Choose how people talked", "Type the day of the talk");
    String held = holds(project, "INTERVIEW");
    var nobody = amina.submit(amina.get(held), values("until-year", "2001"));
    assertThat(nobody.words()).contains("Tick it once they know", "in the next 2 years");
    slip(held);
    assertThat(amina.get(held).words()).contains("No more people fit here");
  }

  @Test
  void a_person_sent_twice_is_written_down_once() {
    String talk = holds(begins("Twice"), "FOCUS_GROUP");
    var page = amina.get(talk);
    amina.submit(page, values("agreed", "yes", "group", ""));

    var again = amina.submit(page, values("agreed", "yes", "group", ""));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words()).contains("They were written down already");
    assertThat(amina.get(talk).words()).contains("Person 1").doesNotContain("Person 2");
  }

  @Test
  void nobody_but_those_who_support_people_reads_it_and_a_lead_shows_it() {
    String project = begins("Whose is it");
    var noor = HOUSE.signedIn(HOUSE.joins("Noor Ali", Role.ANALYST));

    assertThat(noor.get("/team/listening").status()).isEqualTo(404);
    assertThat(noor.get(project).status()).isEqualTo(404);
    assertThat(amina.get("/team/listening/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(amina.get(project + "/talk/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(amina.get(project + "/theme/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(amina.get(project + "/quote/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(amina.get(project + "/change/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void what_became_of_a_change_is_written_once_when_two_write() {
    String project = begins("What became of it");
    String talk = holds(project, "FOCUS_GROUP");
    slip(talk);
    String theme = hears(project, "Hours", 1);
    amina.submit(
        amina.get(theme + "/change"),
        values("words", "We open at six.", "state", "CANNOT", "why", "Too few of us."));
    String change = amina.get(project).page().select("a[href*=/change/]").attr("href");
    var mine = amina.get(change);
    var theirs = lead.get(change);
    lead.submit(theirs, values("state", "CANNOT", "why", "We asked again."));

    var late = amina.submit(mine, values("state", "CANNOT", "why", "I typed this."));

    assertThat(late.status()).isEqualTo(422);
    assertThat(late.words()).contains("Somebody wrote of this meanwhile");
    assertThat(late.page().select("textarea[name=why]").text()).isEqualTo("I typed this.");
  }
}
