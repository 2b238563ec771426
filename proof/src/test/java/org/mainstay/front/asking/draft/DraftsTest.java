package org.mainstay.front.asking.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.proof.TestDatabase;
import org.springframework.dao.DataAccessException;

/// What somebody typed is there for 20 hours, for their own browser and nobody else.
class DraftsTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestClock clock = new TestClock();
  private final Drafts drafts = TestFront.on(DATABASE, clock).drafts();
  private final BrowserKey browser = BrowserKey.drawn(new SecureRandom());

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void empty() {
    DATABASE.asAdmin("delete from front_asking.draft");
  }

  @Test
  void a_draft_opens_for_its_own_browser_word_for_word() {
    drafts.keep(Kind.ASKING, browser, bytes("Sentinel-Wren, twice\nand é"));

    assertThat(drafts.open(Kind.ASKING, browser)).contains(bytes("Sentinel-Wren, twice\nand é"));
  }

  @Test
  void another_browser_finds_nothing() {
    drafts.keep(Kind.ASKING, browser, bytes("Wren"));

    assertThat(drafts.open(Kind.ASKING, BrowserKey.drawn(new SecureRandom()))).isEmpty();
    assertThat(drafts.open(Kind.RETURNED, browser)).isEmpty();
  }

  @Test
  void what_is_kept_later_takes_the_place_of_what_was_kept_before() {
    drafts.keep(Kind.ASKING, browser, bytes("first"));
    drafts.keep(Kind.ASKING, browser, bytes("second"));

    assertThat(drafts.open(Kind.ASKING, browser)).contains(bytes("second"));
    assertThat(DATABASE.column("select count(*) from front_asking.draft")).containsExactly("1");
  }

  @Test
  void twenty_hours_without_an_answer_are_the_end_and_each_answer_begins_them_again() {
    drafts.keep(Kind.ASKING, browser, bytes("first"));
    clock.pass(Duration.ofHours(19));
    drafts.keep(Kind.ASKING, browser, bytes("second"));
    clock.pass(Duration.ofHours(20));
    assertThat(drafts.open(Kind.ASKING, browser)).contains(bytes("second"));

    clock.pass(Duration.ofSeconds(1));
    assertThat(drafts.open(Kind.ASKING, browser)).isEmpty();
  }

  @Test
  void a_draft_that_somebody_changed_is_no_draft() {
    drafts.keep(Kind.ASKING, browser, bytes("Wren"));
    DATABASE.asAdmin("update front_asking.draft set sealed = set_byte(sealed, 40, 0)");
    DATABASE.asAdmin("update front_asking.draft set sealed = set_byte(sealed, 41, 0)");

    assertThat(drafts.open(Kind.ASKING, browser)).isEmpty();
  }

  @Test
  void a_draft_moved_to_another_browser_is_no_draft() {
    var other = BrowserKey.drawn(new SecureRandom());
    drafts.keep(Kind.ASKING, browser, bytes("Wren"));
    var sealedOfWren = DATABASE.column("select sealed from front_asking.draft").getFirst();
    drafts.keep(Kind.ASKING, other, bytes("Heron"));
    DATABASE.asAdmin("update front_asking.draft set sealed = '" + sealedOfWren + "'");

    assertThat(drafts.open(Kind.ASKING, other)).isEmpty();
    assertThat(drafts.open(Kind.ASKING, browser)).contains(bytes("Wren"));
  }

  @Test
  void the_table_says_nothing_of_what_was_typed_nor_how_much() {
    drafts.keep(Kind.ASKING, browser, bytes("Sentinel"));
    drafts.keep(Kind.ASKING, BrowserKey.drawn(new SecureRandom()), bytes("x".repeat(900)));

    assertThat(DATABASE.column("select encode(sealed, 'escape') from front_asking.draft"))
        .noneMatch(row -> row.contains("Sentinel"));
    assertThat(DATABASE.column("select distinct octet_length(sealed) from front_asking.draft"))
        .hasSize(1);
    assertThat(DATABASE.column("select extract(minute from gone_at)::int from front_asking.draft"))
        .containsOnly("0");
  }

  @Test
  void a_dropped_draft_is_gone() {
    drafts.keep(Kind.ASKING, browser, bytes("Wren"));
    drafts.drop(Kind.ASKING, browser);
    drafts.drop(Kind.ASKING, browser);

    assertThat(drafts.open(Kind.ASKING, browser)).isEmpty();
    assertThat(DATABASE.column("select count(*) from front_asking.draft")).containsExactly("0");
  }

  @Test
  void only_what_nobody_came_back_to_is_cleared() {
    drafts.keep(Kind.ASKING, browser, bytes("old"));
    clock.pass(Duration.ofHours(15));
    var young = BrowserKey.drawn(new SecureRandom());
    drafts.keep(Kind.ASKING, young, bytes("young"));
    clock.pass(Duration.ofHours(10));

    assertThat(drafts.clearOld()).isEqualTo(1);
    assertThat(drafts.open(Kind.ASKING, young)).contains(bytes("young"));
  }

  @Test
  void the_front_cannot_look_into_the_table() {
    var front = TestFront.on(DATABASE, clock).jdbc();

    assertThatThrownBy(
            () ->
                front.sql("select count(*) from front_asking.draft").query(Integer.class).single())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void more_than_a_draft_holds_is_refused_and_not_cut() {
    var much = Bytes.copyFrom(new byte[Drafts.CONTENT_BYTES_MAX + 1]);

    assertThatThrownBy(() -> drafts.keep(Kind.ASKING, browser, much))
        .isInstanceOf(IllegalArgumentException.class);
    drafts.keep(Kind.ASKING, browser, Bytes.copyFrom(new byte[Drafts.CONTENT_BYTES_MAX]));
  }

  private static Bytes bytes(String text) {
    return Bytes.copyFrom(text.getBytes(StandardCharsets.UTF_8));
  }
}
