package org.mainstay.inside.study.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.letterbox.heard.Slip;

/// Whoever spoke takes back what they said with a slip alone, and it goes by itself when its time
/// is over.
class TakingBackTest {
  private static final Duration A_YEAR = Duration.ofDays(367);

  private final TestEngagement hub = new TestEngagement();

  @AfterEach
  void close() {
    hub.close();
  }

  private List<Heard.Said> quotesShown() {
    return hub.shown().orElseThrow().themes().getFirst().said();
  }

  @Test
  void with_their_slip_alone_somebody_takes_back_everything_they_said() {
    var theme = hub.shows();
    var first = hub.voices().getFirst();
    assertThat(quotesShown()).hasSize(1);

    hub.box.put(hub.slips.getFirst());
    hub.clears();

    assertThat(hub.inReports()).isEmpty();
    assertThat(hub.theme(theme.id()).voices()).hasSize(2).doesNotContain(first.id());
    assertThat(hub.shown()).as("two are too few").isEmpty();
    var after = hub.voices().getFirst();
    assertThat(after.overOn()).isPresent();
    assertThat(after.consent().isToQuote()).isFalse();
    assertThat(hub.amina(() -> hub.engagement.quotes().of(hub.project())))
        .extracting(Quoted::standing, Quoted::words)
        .containsExactly(tuple(Quoted.Standing.OVER, ""));
    assertThat(hub.house.database.column("select words from inside_study.engagement_quote"))
        .containsExactly("\\x");
  }

  @Test
  void what_others_said_stays_when_one_takes_their_words_back() {
    hub.shows();
    hub.amina(
        () -> {
          var theme = hub.engagement.themes().of(hub.project()).getFirst();
          Set<UUID> all = Set.copyOf(hub.voices().stream().limit(6).map(Voice::id).toList());
          return hub.engagement
              .themes()
              .change(theme, new Themes.Written(theme.name(), theme.words(), all));
        });

    hub.box.put(hub.slips.getFirst());
    hub.clears();

    assertThat(hub.shown())
        .hasValueSatisfying(
            heard ->
                assertThat(heard.themes()).extracting(Heard.Theme::said).containsOnly(List.of()));
  }

  @Test
  void a_slip_of_nobody_changes_nothing_and_the_box_is_empty_again() {
    hub.shows();

    hub.box.put(Slip.drawn(new SecureRandom()));
    hub.clears();

    assertThat(quotesShown()).hasSize(1);
    assertThat(hub.house.database.column("select mark from letterbox_heard.taken_back")).isEmpty();
  }

  @Test
  void the_front_puts_into_the_box_and_cannot_look() {
    hub.box.put(Slip.drawn(new SecureRandom()));

    assertThatThrownBy(hub.box::takeOut).rootCause().hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                hub.front
                    .sql("select count(*) from letterbox_heard.taken_back")
                    .query()
                    .listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_words_are_gone_when_the_time_is_over_that_was_agreed() {
    hub.shows();

    hub.house.clock.passes(A_YEAR);
    hub.clears();

    assertThat(hub.shown()).isEmpty();
    assertThat(hub.inReports()).isEmpty();
    assertThat(hub.voices()).allSatisfy(voice -> assertThat(voice.overOn()).isPresent());
  }

  @Test
  void stories_and_talks_take_down_their_own_quotes_alone() {
    hub.shows();

    new Quotations(hub.house.inside).keep(List.of());

    assertThat(hub.inReports()).hasSize(1);
  }

  @Test
  void a_slip_is_read_as_it_is_typed_and_never_printed() {
    var slip = Slip.drawn(new SecureRandom());
    var typed = String.join(" , ", slip.words()).toUpperCase(Locale.UK);

    assertThat(Slip.read(typed))
        .hasValueSatisfying(read -> assertThat(read.mark()).isEqualTo(slip.mark()));
    assertThat(Slip.read("three words only")).isEmpty();
    assertThat(slip).hasToString("[slip]");
  }
}
