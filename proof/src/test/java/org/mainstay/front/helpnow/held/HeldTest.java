package org.mainstay.front.helpnow.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.Drawing;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestDatabase;
import org.mainstay.proof.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every table of the house is said in words on a page for everybody, and the page claims nothing
/// that the tables do not bear out.
class HeldTest {
  private static final Kinds KINDS = Kinds.ofTheHouse();

  private static TestDatabase database;

  @BeforeAll
  static void migrate() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void every_table_stands_in_one_kind_and_every_kind_names_tables_that_are_there() {
    var named = KINDS.all().stream().flatMap(kind -> kind.tables().stream()).toList();

    assertThat(held(database).unnamed()).as("tables without a sentence").isEmpty();
    assertThat(new HashSet<>(named)).as("tables in two kinds").hasSameSizeAs(named);
    assertThat(tables(database).all().stream().map(Tables.Table::name)).containsAll(named);
  }

  @Test
  void a_new_table_without_a_sentence_is_found_and_the_page_says_that_there_is_one() {
    try (var other = TestDatabase.fresh()) {
      other.asAdmin("create table inside_work.planted (person_key uuid not null)");

      assertThat(held(other).unnamed()).containsExactly("inside_work.planted");
      assertThat(page(other)).contains("There is something new that we have not told you about");
    }
  }

  @Test
  void no_table_has_a_place_for_an_address_of_a_device_or_the_name_of_a_browser() {
    assertThat(held(database).traces()).isFalse();
    assertThat(page(database)).contains("IP address", "user agent");
  }

  @Test
  void a_column_for_one_takes_the_sentence_away() {
    for (String column :
        List.of("seen_from inet", "ip text", "user_agent text", "client_ip text")) {
      try (var other = TestDatabase.fresh()) {
        other.asAdmin("alter table inside_trail.leaf add column " + column);

        assertThat(held(other).traces()).as(column).isTrue();
        assertThat(page(other)).as(column).doesNotContain("user agent");
      }
    }
  }

  @Test
  void how_exact_days_are_follows_the_columns() {
    assertThat(time("What is left once we erase")).isEqualTo(Held.Time.DAY);
    assertThat(time("Your support")).isEqualTo(Held.Time.MINUTE);
    assertThat(time("Your keys")).isEqualTo(Held.Time.NONE);
  }

  @Test
  void anybody_reads_it() {
    var page = new Visitor(StandingHouse.shared().baseUrl()).get("/private/held");

    assertThat(page.words())
        .contains("What we could hand over", "Only our team, with keys that are yours alone.")
        .contains("90 days after the day we last heard of you");
  }

  private static Held.Time time(String title) {
    return held(database).things().stream()
        .filter(one -> one.kind().title().equals(title))
        .findFirst()
        .orElseThrow()
        .time();
  }

  private static String page(TestDatabase of) {
    return Drawing.of(new HeldPages(KINDS, tables(of), List.of()).held()).text();
  }

  private static Held held(TestDatabase of) {
    return Held.of(KINDS, tables(of).all());
  }

  /// As the front reads it: it has no right to any of these tables.
  private static Tables tables(TestDatabase of) {
    return new Tables(JdbcClient.create(of.front()));
  }
}
