package org.mainstay.inside.support.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.Goal;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.tasks.pages.WhoMay;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// All of life is talked about in the hub's own words; nothing is added up, and what was agreed is
/// done by somebody.
class ConversationTest {
  private static final ConversationWords WORDS =
      Handbook.read(Path.of("../handbook")).caseWork().conversation().orElseThrow();

  private final TestInside house = new TestInside();
  private final Conversations conversations =
      new Conversations(house.inside, house.people, house.clock);
  private final ConversationPages pages = pages(Optional.of(WORDS));
  private final Referral referral = house.inSupport(house.asks("Robin"));
  private final UUID id = referral.id().value();

  private ConversationPages pages(Optional<ConversationWords> words) {
    return new ConversationPages(
        house.cases,
        conversations,
        new ConversationPages.Asked(words),
        new ConversationPages.Comes(
            house.meets.tasks, house.goals, new WhoMay(house.team, house.people)),
        house.clock);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void each_area_is_asked_in_the_words_of_the_handbook_with_seven_answers() {
    var page = page();

    assertThat(page.select("fieldset legend").eachText())
        .hasSameSizeAs(WORDS.areas())
        .first()
        .asString()
        .contains("How content are you", "where you live");
    assertThat(page.select("input[name=points-home]")).hasSize(7);
    assertThat(page.select("input[name=help-home]")).hasSize(1);
  }

  @Test
  void what_was_said_stands_beside_what_was_said_last_time_and_there_is_no_total() {
    keep(Map.of("points-home", "2", "help-home", "yes", "points-money", "4"), 1);
    house.clock.passes(Duration.ofDays(14));
    keep(Map.of("points-home", "5"), 2);

    var page = page();
    var home = page.select("table tr:contains(where you live)").text();
    assertThat(home).contains("where you live 2 of 7 5 of 7");
    assertThat(page.select("table tr:contains(money)").text()).contains("4 of 7 not said");
    assertThat(page.select("svg desc").text())
        .contains("where you live: last time 2 of 7, now 5 of 7");
    assertThat(page.select("svg circle")).as("home twice, money once").hasSize(3);
    assertThat(page.text().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("total", "mean", "average", "score");
  }

  @Test
  void a_form_that_is_sent_twice_keeps_one_and_an_empty_one_is_refused() {
    keep(Map.of("points-home", "2"), 1);

    assertThat(Drawing.of(keep(Map.of("points-home", "6"), 1)).text())
        .contains("Another conversation was kept meanwhile");
    assertThat(all()).hasSize(1);
    assertThat(Drawing.checked(keep(Map.of(), 2)).text()).contains("Ask about at least one area");
    assertThat(Drawing.checked(keep(Map.of("points-home", "9"), 2)).text())
        .contains("Choose one of the seven answers");
  }

  @Test
  void what_is_agreed_becomes_a_task_or_a_goal_and_nothing_else() {
    keep(Map.of("points-home", "2", "help-home", "yes"), 1);

    assertThat(talk("Look at two flats", "task")).isInstanceOf(GoTo.class);
    assertThat(talk("A dry room of my own", "goal")).isInstanceOf(GoTo.class);
    assertThat(talk("", "nothing")).isInstanceOf(GoTo.class);

    var tasks = house.as(house.amina, () -> house.meets.tasks.of(referral.id()));
    assertThat(tasks).hasSize(1);
    String what =
        house.opened(
            house.amina,
            referral,
            opened -> house.meets.tasks.what(tasks.getFirst(), opened, Purpose.SUPPORT));
    assertThat(what).isEqualTo("Look at two flats");
    List<Goal> goals = house.opened(house.amina, referral, it -> house.goals.of(it, referral.id()));
    assertThat(goals).extracting(Goal::words).containsExactly("A dry room of my own");
    assertThat(page().text()).contains("It is damp", "Look at two flats");
  }

  @Test
  void a_talk_needs_words_and_a_task_needs_who_and_when_and_what_was_typed_stays() {
    keep(Map.of("points-home", "2"), 1);
    var sent =
        new HashMap<>(Map.of("understood", "It is damp", "becomes", "task", "agreed", "Ring"));

    assertThat(Drawing.checked(talks(sent)).text())
        .contains("Choose who does it", "Type the day by which it is done", "It is damp");
    assertThat(Drawing.checked(talks(new HashMap<>())).text())
        .contains("Write down at least one step", "Choose what becomes of what you agreed");
    assertThat(all().getFirst().talks()).isEmpty();
  }

  @Test
  void words_under_a_licence_that_ended_are_not_shown_and_what_was_said_stays() {
    keep(Map.of("points-home", "2"), 1);
    var licence = new ConversationWords.Licence("Somebody", "7", LocalDate.of(2026, 11, 1));
    var ended =
        pages(
            Optional.of(
                new ConversationWords(
                    WORDS.name(),
                    WORDS.source(),
                    List.of(licence),
                    WORDS.question(),
                    WORDS.labels(),
                    WORDS.help(),
                    WORDS.areas(),
                    WORDS.steps())));

    var page = Drawing.of(house.as(house.amina, () -> ended.conversation(id)));
    assertThat(page.text())
        .contains("The licence of Somebody, number 7, ended on 2026-11-01", "2 of 7");
    assertThat(page.select("input[type=radio]")).isEmpty();
    var none = pages(Optional.empty());
    assertThat(Drawing.of(house.as(house.amina, () -> none.conversation(id))).text())
        .contains("The handbook has no conversation");
  }

  @Test
  void it_is_sealed_told_to_the_person_and_hidden_from_whom_they_shut_out() {
    keep(Map.of("points-home", "2"), 1);
    house.database.asAdmin(
        "insert into inside_people.exclusion (person_key, worker_id) values ('%s', '%s')"
            .formatted(referral.person().value(), house.sam.id().value()));

    assertThat(
            house.database.column(
                "select encode(answers, 'escape') from inside_support.conversation"))
        .noneMatch(it -> it.contains("home"));
    assertThat(house.mailbox(1))
        .filteredOn(BoxItem.Happened.class::isInstance)
        .extracting(it -> ((BoxItem.Happened) it).words())
        .contains("We talked about how life is for you, in all its parts.");
    assertThatThrownBy(() -> house.as(house.sam, () -> pages.conversation(id)))
        .isInstanceOf(NoSuchCase.class);
  }

  @Test
  void a_handbook_that_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new ConversationWords.Area("Home", "home"))
        .hasMessageContaining("an id has small letters");
    var twice = List.of(WORDS.areas().getFirst(), WORDS.areas().getFirst());
    assertThatThrownBy(() -> with(twice, WORDS.labels())).hasMessageContaining("two areas");
    assertThatThrownBy(() -> with(WORDS.areas(), List.of("bad", "good")))
        .hasMessageContaining("labels has 2, not 7");
  }

  private static ConversationWords with(List<ConversationWords.Area> areas, List<String> labels) {
    return new ConversationWords(
        "All", "Ours", List.of(), "How is", labels, "Help", areas, WORDS.steps());
  }

  private Document page() {
    return Drawing.checked(house.as(house.amina, () -> pages.conversation(id)));
  }

  private Answer keep(Map<String, String> answers, int number) {
    var sent = new HashMap<>(answers);
    sent.put("number", number + "");
    return house.as(house.amina, () -> pages.keep(id, sent));
  }

  private Answer talk(String agreed, String becomes) {
    var sent = new HashMap<>(London.boxes("by", London.day(house.clock.instant()).plusDays(7)));
    sent.putAll(
        Map.of(
            "understood",
            "It is damp",
            "agreed",
            agreed,
            "becomes",
            becomes,
            "who",
            house.amina.id().toString()));
    return talks(sent);
  }

  private Answer talks(Map<String, String> sent) {
    var conversation = all().getFirst().id();
    return house.as(house.amina, () -> pages.talked(id, conversation, "home", sent));
  }

  private List<Conversation> all() {
    return house.opened(
        house.amina, referral, it -> conversations.of(it, Purpose.SUPPORT, referral.id()));
  }
}
