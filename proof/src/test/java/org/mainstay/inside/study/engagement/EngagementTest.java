package org.mainstay.inside.study.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.springframework.dao.DataAccessException;

/// What is heard is shown when ten have spoken and three said it, looked at by two, and gone when
/// whoever said it wants it to be.
class EngagementTest {

  private final TestEngagement hub = new TestEngagement();

  @AfterEach
  void close() {
    hub.close();
  }

  private List<String> against() {
    return hub.sam(() -> hub.engagement.show(hub.project()));
  }

  private List<Heard.Said> quotesShown() {
    return hub.shown().orElseThrow().themes().getFirst().said();
  }

  @Test
  void nothing_is_shown_of_nine_people_and_it_is_of_ten() {
    hub.speak(9, "");
    hub.hears(TestEngagement.HOURS, 9);
    assertThat(against())
        .containsExactly("Fewer than 10 people have spoken. Hold another talk first");
    assertThat(hub.shown()).isEmpty();

    hub.speak(1, "");

    assertThat(against()).isEmpty();
    assertThat(hub.shown())
        .hasValueSatisfying(
            heard -> {
              assertThat(heard.people()).isEqualTo(10);
              assertThat(heard.talks()).startsWith("2 focus groups, ");
            });
  }

  @Test
  void how_many_spoke_is_said_in_tens() {
    hub.speak(12, "");
    hub.speak(7, "");
    hub.hears(TestEngagement.HOURS, 3);

    against();

    assertThat(hub.shown()).hasValueSatisfying(heard -> assertThat(heard.people()).isEqualTo(10));
  }

  @Test
  void what_two_people_said_is_for_the_team_alone() {
    hub.speak(12, "");
    hub.hears("The bus leaves too early.", 2);
    assertThat(against())
        .containsExactly("No theme was spoken of by 3 people. Write down who spoke of what");
    hub.hears(TestEngagement.HOURS, 3);

    assertThat(against()).isEmpty();

    assertThat(hub.shown().orElseThrow().themes())
        .extracting(Heard.Theme::words)
        .containsExactly(TestEngagement.HOURS);
  }

  @Test
  void whoever_wrote_a_quote_down_does_not_check_it() {
    var voices = hub.speak(12, "");
    var theme = hub.hears(TestEngagement.HOURS, 3);
    var quote = hub.writes(theme, voices.getFirst(), TestEngagement.SAID);
    against();

    boolean own = hub.amina(() -> hub.engagement.check(hub.project(), quote));
    assertThat(own).isFalse();
    assertThat(quotesShown()).isEmpty();
    assertThat(hub.inReports()).isEmpty();

    boolean other = hub.sam(() -> hub.engagement.check(hub.project(), quote));
    assertThat(other).isTrue();
    assertThat(quotesShown())
        .containsExactly(new Heard.Said(TestEngagement.SAID, Showing.SOMEBODY));
    assertThat(hub.inReports()).extracting(Quote::words).containsExactly(TestEngagement.SAID);
  }

  @Test
  void the_database_refuses_a_quote_that_one_person_wrote_and_checked() {
    hub.shows();

    assertThatThrownBy(
            () ->
                hub.house
                    .inside
                    .sql("update inside_study.engagement_quote set checked_by = written_by")
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("check");
  }

  @Test
  void who_did_not_agree_is_not_quoted() {
    hub.speak(12, "");
    var theme = hub.hears(TestEngagement.HOURS, 3);
    assertThat(hub.speaks(hub.holds(Talk.Kind.INTERVIEW), "", false, false)).isPresent();
    var silent = hub.voices().getLast();

    boolean isWritten =
        hub.amina(
            () ->
                hub.engagement
                    .quotes()
                    .write(UUID.randomUUID(), theme, silent, "Said in trust", Showing.SOMEBODY));

    assertThat(isWritten).isFalse();
  }

  @Test
  void who_agreed_to_reports_alone_is_not_on_the_page() {
    hub.speak(12, "");
    var theme = hub.hears(TestEngagement.HOURS, 3);
    assertThat(hub.speaks(hub.holds(Talk.Kind.INTERVIEW), "", false, true)).isPresent();
    var quote = hub.writes(theme, hub.voices().getLast(), TestEngagement.SAID);
    hub.sam(() -> hub.engagement.check(hub.project(), quote));
    against();

    assertThat(quotesShown()).isEmpty();
    assertThat(hub.inReports()).hasSize(1);
  }

  @Test
  void one_person_speaks_in_an_interview() {
    var talk = hub.holds(Talk.Kind.INTERVIEW);

    assertThat(hub.speaks(talk, "", true, true)).isPresent();
    assertThat(hub.speaks(talk, "", true, true)).isEmpty();
  }

  @Test
  void a_staff_group_is_named_from_ten_people_on() {
    var nurses = StaffGroupAnswers.all().getFirst();
    hub.speak(9, nurses);
    assertThat(who(nurses)).containsExactly(Showing.SOMEBODY);

    hub.speak(1, nurses);

    assertThat(who(nurses)).containsExactly(Showing.SOMEBODY, nurses);
  }

  private List<String> who(String group) {
    var showing = hub.amina(() -> hub.engagement.showing(hub.project()));
    assertThat(showing.voices().getFirst().staffGroup()).isEqualTo(group);
    return showing.whoMayBeSaid(showing.voices().getFirst());
  }

  @Test
  void of_two_who_write_at_once_the_second_is_told() {
    hub.speak(12, "");
    var read = hub.hears(TestEngagement.HOURS, 3);
    var first = new Themes.Written("Hours", "The first one's words", read.voices());
    var second = new Themes.Written("Hours", "The second one's words", read.voices());

    assertThat(hub.amina(() -> hub.engagement.themes().change(read, first))).isTrue();
    assertThat(hub.sam(() -> hub.engagement.themes().change(read, second))).isFalse();

    assertThat(hub.theme(read.id()).words()).isEqualTo("The first one's words");
  }

  @Test
  void a_step_of_a_change_is_written_once_and_never_changed() {
    var theme = hub.shows();
    var change = UUID.randomUUID();
    var today = hub.engagement.projects().today();
    hub.amina(
        () -> {
          hub.engagement
              .changes()
              .add(
                  change,
                  theme,
                  "We open at night",
                  new Changes.Standing(Change.State.PLANNED, today.plusDays(9), ""));
          hub.engagement.follow(hub.project());
          return true;
        });
    assertThat(hub.shown().orElseThrow().themes().getFirst().changed())
        .extracting(Heard.Changed::words)
        .containsExactly("We open at night");
    var read = hub.amina(() -> hub.engagement.changes().of(hub.project()).getFirst());
    var done = new Changes.Standing(Change.State.DONE, today, "");

    assertThat(hub.amina(() -> hub.engagement.changes().step(read, done))).isTrue();
    assertThat(hub.sam(() -> hub.engagement.changes().step(read, done))).isFalse();
    assertThatThrownBy(
            () ->
                hub.house
                    .inside
                    .sql("update inside_study.engagement_change_step set on_day = :day")
                    .param("day", today)
                    .update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_promise_that_is_late_is_seen() {
    var today = hub.engagement.projects().today();
    var step = new Change.Step(1, Change.State.PLANNED, today, "");
    var change = new Change(UUID.randomUUID(), UUID.randomUUID(), "We open at night", step);

    assertThat(change.isLate(today)).isFalse();
    assertThat(change.isLate(today.plusDays(1))).isTrue();
  }

  @Test
  void nothing_that_was_typed_lies_open_in_the_teams_tables() {
    hub.shows();
    for (String table :
        List.of("project", "talk", "voice", "theme", "quote", "change", "change_step")) {
      var rows =
          String.join(
              "",
              hub.house.database.column(
                  "select t::text from inside_study.engagement_%s t".formatted(table)));
      for (String typed :
          List.of(TestEngagement.TITLE, TestEngagement.HOURS, TestEngagement.SAID)) {
        assertThat(rows).as(table).doesNotContain(typed, hex(typed));
      }
    }
  }

  private static String hex(String words) {
    return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
  }
}
