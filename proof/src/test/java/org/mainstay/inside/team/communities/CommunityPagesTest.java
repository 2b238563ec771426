package org.mainstay.inside.team.communities;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Workers of several localities learn from each other, and no case is in it.
class CommunityPagesTest {
  private static final UUID ONE = new UUID(0, 5);
  private static final String PATH = "/team/communities/" + ONE;

  private final TestInside house = new TestInside();
  private final TestTeam team = new TestTeam(house);
  private final CommunityPages pages = new CommunityPages(team.communities, team.talk);
  private final PostPages posts = new PostPages(team.talk);

  @AfterEach
  void close() {
    house.close();
  }

  private Answer begins() {
    return house.as(
        house.amina,
        () ->
            pages.begin(
                Map.of(
                    "key", ONE.toString(),
                    "name", "Peer work",
                    "about", "Our own stories, and where they end",
                    "locality", "The coast")));
  }

  private Answer joins(Worker worker, String locality) {
    return house.as(worker, () -> pages.join(ONE, Map.of("locality", locality)));
  }

  private Answer writes(Worker worker, int key, String words) {
    return house.as(
        worker, () -> posts.write(ONE, Map.of("key", new UUID(1, key).toString(), "words", words)));
  }

  private Document page(Worker reader) {
    return Drawing.checked(house.as(reader, () -> pages.one(ONE)));
  }

  @Test
  void members_of_two_localities_write_answer_and_note_a_meeting() {
    begins();
    joins(house.sam, "Marsham");
    writes(house.amina, 1, "How do you say no?");
    house.as(
        house.sam,
        () ->
            posts.write(
                ONE,
                Map.of(
                    "key", new UUID(1, 2).toString(),
                    "answers", new UUID(1, 1).toString(),
                    "words", "Late, and with a cup of tea")));
    house.as(
        house.sam,
        () ->
            posts.write(
                ONE,
                Map.of(
                    "key", new UUID(1, 3).toString(),
                    "words", "We were six and talked about endings",
                    "met-day", "1",
                    "met-month", "11",
                    "met-year", "2026")));

    var page = page(house.amina);

    assertThat(page.select("article")).hasSize(2);
    assertThat(page.select("article:has(h3:contains(Amina))").text())
        .contains("Amina Khan, peer worker, The coast", "How do you say no?")
        .contains("Sam Carter, mental health clinician, Marsham", "Late, and with a cup of tea");
    assertThat(page.text()).contains("Notes of the meeting on Sunday 1 November 2026");
    assertThat(Drawing.words(house.as(house.lena, pages::all)))
        .contains("Peer work", "Members: 2, localities: 2.")
        .doesNotContain("You are one of them");
  }

  @Test
  void whoever_is_no_member_reads_who_is_in_it_and_nothing_that_was_written() {
    begins();
    writes(house.amina, 1, "How do you say no?");

    assertThat(page(house.lena).text())
        .contains("Amina Khan, peer worker, The coast", "Join, and you read it")
        .doesNotContain("How do you say no?");
    assertThat(writes(house.lena, 2, "Hello")).isInstanceOf(NotHere.class);
  }

  @Test
  void only_the_author_changes_a_post_and_everybody_reads_that_it_was_changed() {
    begins();
    joins(house.sam, "Marsham");
    writes(house.amina, 1, "How do you say no?");
    var post = new UUID(1, 1);
    var change = Map.of("words", "How do you say not now?", "version", "1");

    assertThat(house.<Answer>as(house.sam, () -> posts.change(ONE, post, change)))
        .isInstanceOf(NotHere.class);
    assertThat(house.<Answer>as(house.sam, () -> posts.own(ONE, post))).isInstanceOf(NotHere.class);
    assertThat(Drawing.path(house.as(house.amina, () -> posts.change(ONE, post, change))))
        .isEqualTo(PATH + "#posts");

    assertThat(page(house.sam).text())
        .contains("How do you say not now?", "changed on Monday 2 November 2026");
    assertThat(Drawing.words(house.as(house.amina, () -> posts.change(ONE, post, change))))
        .contains("You changed this elsewhere meanwhile");
  }

  @Test
  void what_is_sent_twice_is_there_once() {
    begins();
    begins();
    writes(house.amina, 1, "How do you say no?");
    writes(house.amina, 1, "How do you say no?");

    assertThat(house.as(house.amina, team.communities::all)).hasSize(1);
    assertThat(page(house.amina).select("article")).hasSize(1);
  }

  @Test
  void a_name_or_a_number_in_a_post_is_shown_first_and_kept_only_when_somebody_looked() {
    begins();

    var page = Drawing.checked(writes(house.amina, 1, "I met Robin, number 943 476 5919"));

    assertThat(page.text()).contains("A name? “Robin”", "A number or an address? “943 476 5919”");
    assertThat(page.select("textarea").text()).isEqualTo("I met Robin, number 943 476 5919");
    assertThat(page(house.amina).select("article")).isEmpty();
  }

  @Test
  void whoever_leaves_reads_no_more_and_what_they_wrote_stays() {
    begins();
    joins(house.sam, "Marsham");
    writes(house.sam, 1, "How do you say no?");

    house.as(house.sam, () -> pages.leave(ONE));

    assertThat(page(house.sam).text()).doesNotContain("How do you say no?");
    assertThat(page(house.amina).text())
        .contains("Sam Carter, mental health clinician, Monday", "How do you say no?");
  }

  @Test
  void a_locality_that_the_handbook_does_not_name_is_refused() {
    begins();

    assertThat(Drawing.checked(joins(house.sam, "Atlantis")).text())
        .contains("Choose where you work");
    assertThat(page(house.sam).text()).contains("Join, and you read it");
  }

  @Test
  void the_words_are_sealed() {
    begins();
    writes(house.amina, 1, "How do you say no?");

    assertThat(
            house.database.column("select encode(words, 'escape') from inside_team.community_post"))
        .hasSize(1)
        .noneMatch(kept -> kept.contains("say no"));
  }
}
