package org.mainstay.inside.groups.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.window.ShownStories;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// A story is shown after a second look, and gone in one step: by the team, the person, or time.
class TestimonialsTest {
  private static final String WORDS = "I could not sleep. Somebody listened.";

  private final TestInside house = new TestInside();
  private final ShownStories shown = new ShownStories(house.inside);
  private final StoryPages pages =
      new StoryPages(house.cases, house.own.testimonials, house.team, house.clock);
  private final Referral referral = house.asks("Robin");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_story_is_shown_only_after_somebody_else_has_looked() {
    var id = written(WORDS);
    assertThat(read(house.amina, id)).contains("Somebody else of the team has to look at it now");
    shows(house.amina, id);
    assertThat(stories()).isEmpty();

    shows(house.sam, id);

    assertThat(stories())
        .singleElement()
        .satisfies(
            story -> {
              assertThat(story.words()).isEqualTo(WORDS);
              assertThat(story.roleWords()).isEqualTo("A nurse");
            });
    assertThat(own()).singleElement().extracting(BoxItem.OwnStory::text).isEqualTo(WORDS);
  }

  @Test
  void the_second_worker_reads_what_could_tell_who_it_is_and_says_that_they_looked() {
    var id = written("I am Robin and I am 34.");

    assertThat(read(house.sam, id)).contains("A name? “Robin”", "An age? “I am 34”");
    var unread = house.as(house.sam, () -> pages.show(id, Map.of()));

    assertThat(Drawing.words(unread)).contains("Tick it once nothing in it tells who it is");
    assertThat(stories()).isEmpty();
  }

  @Test
  void the_words_are_sealed_until_they_are_shown() {
    written("Sentinel-Heron could not sleep.");

    assertThat(
            house.database.column("select encode(words, 'escape') from inside_groups.testimonial"))
        .singleElement()
        .asString()
        .doesNotContain("Heron");
  }

  @Test
  void the_person_takes_it_back_by_one_letter_and_it_is_gone_at_once() {
    var id = shown(WORDS);

    house.posts(1, new OwnPage.StoryTakenBack(id.toString()));

    isGone(id);
    assertThat(own().getLast().isShown()).isFalse();
  }

  @Test
  void nobody_takes_back_what_somebody_else_told() {
    house.asks("Kim");
    var id = shown(WORDS);

    house.posts(2, new OwnPage.StoryTakenBack(id.toString()));
    house.posts(2, new OwnPage.StoryTakenBack("x"));

    assertThat(stories()).hasSize(1);
  }

  @Test
  void a_worker_takes_it_back_in_one_step() {
    var id = shown(WORDS);

    house.as(house.amina, () -> pages.takeBack(id));

    isGone(id);
    assertThat(read(house.amina, id)).contains("the words are gone").doesNotContain(WORDS);
    shows(house.sam, id);
    assertThat(stories()).as("it does not come back").isEmpty();
  }

  @Test
  void a_story_ends_with_its_last_day() {
    var id = shown(WORDS);
    house.clock.passes(Duration.ofDays(364));
    clears();
    assertThat(stories()).hasSize(1);

    house.clock.passes(Duration.ofDays(3));
    assertThat(stories()).as("the page counts the days itself").isEmpty();
    clears();

    isGone(id);
  }

  @Test
  void the_story_of_somebody_who_was_erased_is_taken_down() {
    shown(WORDS);
    house.as(
        house.lena,
        () -> {
          house.people.erase(
              referral.person(),
              new Erasures.Order(house.amina.id(), house.lena.id(), "They asked", "It is gone."));
          return "";
        });

    clears();

    assertThat(house.database.column("select words from letterbox_window.story")).isEmpty();
  }

  @Test
  void whoever_is_shut_out_finds_no_such_story() {
    var other = house.asks("Sky", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var id = UUID.fromString(last(house.as(house.amina, () -> write(other, typed(WORDS)))));

    assertThatThrownBy(() -> read(house.sam, id)).isInstanceOf(NoSuchCase.class);
    assertThat(Drawing.words(house.as(house.sam, () -> pages.stories()))).contains("None yet.");
  }

  @Test
  void a_story_without_consent_is_not_kept_and_its_words_stand_there_again() {
    var typed = typed(WORDS);
    typed.remove("agreed");
    typed.put("until-year", "2040");

    var words = Drawing.words(house.as(house.amina, () -> write(referral, typed)));

    assertThat(words)
        .contains("Tick it once they have read these words and agreed")
        .contains("Type the last day, in the next 2 years")
        .contains(WORDS);
    assertThat(house.database.column("select standing from inside_groups.testimonial")).isEmpty();
  }

  private UUID written(String words) {
    return UUID.fromString(last(house.as(house.amina, () -> write(referral, typed(words)))));
  }

  private UUID shown(String words) {
    var id = written(words);
    shows(house.sam, id);
    assertThat(stories()).hasSize(1);
    return id;
  }

  private Answer write(Referral about, Map<String, String> typed) {
    return pages.written(about.id().value(), typed);
  }

  private static String last(Answer answer) {
    var path = Drawing.path(answer);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void shows(Worker worker, UUID id) {
    house.as(worker, () -> pages.show(id, Map.of("looked", "yes")));
  }

  private String read(Worker worker, UUID id) {
    return Drawing.words(house.as(worker, () -> pages.story(id)));
  }

  private void clears() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.own.testimonials.clear(London.day(house.clock.instant()));
          return "";
        });
  }

  private void isGone(UUID id) {
    assertThat(stories()).isEmpty();
    assertThat(
            house.database.column(
                "select standing || octet_length(words) from inside_groups.testimonial"
                    + " where testimonial_id = '"
                    + id
                    + "'"))
        .containsExactly("OVER0");
  }

  private List<ShownStories.ShownStory> stories() {
    return shown.on(London.day(house.clock.instant()));
  }

  private List<BoxItem.OwnStory> own() {
    return house.mailbox(1).stream()
        .filter(BoxItem.OwnStory.class::isInstance)
        .map(BoxItem.OwnStory.class::cast)
        .toList();
  }

  private Map<String, String> typed(String words) {
    var today = LocalDate.of(2026, 11, 2);
    var typed = new HashMap<>(London.boxes("consented", today));
    typed.putAll(London.boxes("until", today.plusYears(1)));
    typed.put("words", words);
    typed.put("role", "A nurse");
    typed.put("group", "Nurse, midwife or health visitor");
    typed.put("agreed", "yes");
    return typed;
  }
}
